package org.nengquan.disclosure.integrity.app;

/** One invariant: whether it holds, and what differs if not. */
public record Check(String name, boolean ok, String detail) {

    static final String NOTHING = "nothing differs";

    /** A check whose query names what differs; an empty answer is a good one. */
    public static Check ofDifferences(String name, String differences) {
        return new Check(name, differences.isEmpty(), differences.isEmpty() ? NOTHING : differences);
    }
}
