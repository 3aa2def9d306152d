package org.nengquan.trading.lobster.domain;

/** A line of a LOBSTER file that cannot be played, and why. */
public final class LobsterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LobsterException(long line, String why) {
        super("line " + line + ": " + why);
    }
}
