package org.nengquan.rights;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.nengquan.rights.domain.Right;

/**
 * The caller acts for its own organization and needs one of these rights from it (办法§16); 403 before the request is looked
 * into. Stands beside the roles: the role says what sort of person it is, the right what the account lets it do.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsRight {

    /** One of these is enough. */
    Right[] value() default {};
}
