package org.nengquan.intake;

/** Tells who makes the running request. */
public interface Callers {

    /**
     * The caller of the running request.
     *
     * <p>Only for resource methods that ask for a role: before that check the token has not been looked at.
     */
    Caller current();
}
