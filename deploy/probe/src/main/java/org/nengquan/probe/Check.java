package org.nengquan.probe;

/**
 * One thing that must be true.
 *
 * @param checked the service that was asked
 * @param name of the check, as the service says it; {@code answered} is the probe's own
 * @param ok whether it holds
 * @param detail the service's words
 */
record Check(String checked, String name, boolean ok, String detail) {
    static final String ANSWERED = "answered";

    /** Nothing was heard of the service's books, good or bad. */
    boolean isSilence() {
        return name.equals(ANSWERED) && !ok;
    }

    @Override
    public String toString() {
        return (ok ? "ok      " : "DIFFERS ") + checked + " " + name + (detail.isEmpty() ? "" : ": " + detail);
    }
}
