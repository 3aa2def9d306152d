package org.nengquan.verification.entry.app;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text without control characters: PostgreSQL cannot hold the NUL, and no paper prints the others. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = "\\P{Cntrl}*", message = "不得含控制字符 / no control characters")
public @interface PlainText {

    String message() default "不得含控制字符 / no control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
