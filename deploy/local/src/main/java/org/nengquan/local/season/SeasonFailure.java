package org.nengquan.local.season;

import org.jspecify.annotations.Nullable;

/** The season cannot go on; the message says at which step and what was answered. */
public final class SeasonFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SeasonFailure(String message) {
        super(message);
    }

    public SeasonFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
