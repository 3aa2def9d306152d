package org.nengquan.servers;

/** A part of the stack did not start or did not stop: says which, why, and how its log ends. */
public final class ServerFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String part;
    private final String logTail;

    public ServerFailure(String part, String why, String logTail) {
        super(part + ": " + why);
        this.part = part;
        this.logTail = logTail;
    }

    public ServerFailure(String part, String why, Throwable cause) {
        super(part + ": " + why, cause);
        this.part = part;
        this.logTail = "";
    }

    /** The name of the part that failed, e.g. {@code postgresql}. */
    public String part() {
        return part;
    }

    /** The last lines of the part's log, or an empty text when it never wrote one. */
    public String logTail() {
        return logTail;
    }
}
