package org.nengquan.trading.order.web;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A header that every command carries, also one that is harmless to repeat by its nature, like a cancellation. */
@NotNull
@Pattern(regexp = "[\\x21-\\x7e]{1,80}")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@interface IdempotencyKey {
    String message() default "请求头必填，1–80 个可见 ASCII 字符 / required header, 1 to 80 visible ASCII characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
