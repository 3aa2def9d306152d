package org.nengquan.gateway.session.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who stands at the door. Left in the call under {@link #KEY} for the stations that follow. */
public sealed interface Visitor {

    /** Under this name a call carries its visitor. */
    String KEY = "org.nengquan.visitor";

    /** The visitor that was left in the call; a call without one is a mistake of ours and ends here. */
    static Visitor recognised(@Nullable Visitor left) {
        return Objects.requireNonNull(left, "the visitor station comes first");
    }

    /** Whose bucket a request is taken from: a subject where one is known, else a network address. */
    String limitedBy();

    /** The public, known by nothing but an address. */
    record Anonymous(String address) implements Visitor {
        @Override
        public String limitedBy() {
            return "address " + address;
        }
    }

    /**
     * A person with a session cookie.
     *
     * @param subject the person's id in Keycloak
     * @param sessionId what stays the same from login to logout; the CSRF token is made of it
     * @param accessToken what the services want to see; it never leaves the gateway towards the browser
     */
    record Browser(String subject, String sessionId, String accessToken) implements Visitor {
        @Override
        public String limitedBy() {
            return "subject " + subject;
        }
    }

    /** A program that brought its own bearer token, which is passed on as it is. */
    record Machine(String subject) implements Visitor {
        @Override
        public String limitedBy() {
            return "subject " + subject;
        }
    }
}
