package org.nengquan.registry.identity.app;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.identity.domain.Uscc;

/** The text is a 统一社会信用代码 whose check character and inner organisation code hold; null passes. */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidUscc.Validator.class)
public @interface ValidUscc {

    /** What the caller reads. */
    String message() default "统一社会信用代码不正确(GB 32100-2015 校验) / not a valid unified social credit code";

    /** As Bean Validation demands it. */
    Class<?>[] groups() default {};

    /** As Bean Validation demands it. */
    Class<? extends Payload>[] payload() default {};

    /** Asks the domain. */
    class Validator implements ConstraintValidator<ValidUscc, String> {
        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || Uscc.isValid(code);
        }
    }
}
