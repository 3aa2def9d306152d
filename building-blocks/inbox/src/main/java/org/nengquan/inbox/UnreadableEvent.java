package org.nengquan.inbox;

import org.jspecify.annotations.Nullable;

/** An event that does not say what its type promises; retrying cannot help, so it is quarantined. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String message) {
        this(message, null);
    }

    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
