package org.nengquan.verification.integrity.domain;

import java.util.List;

/**
 * One thing that must be true, and whether it is.
 *
 * @param name stable, in kebab-case
 * @param detail what differs, by number or id; or how much was looked at
 */
public record Check(String name, boolean ok, String detail) {

    private static final int NAMED = 20;

    /** Holds where there are no differences; names the first twenty otherwise. */
    public static Check of(String name, long lookedAt, List<String> differences) {
        if (differences.isEmpty()) {
            return new Check(name, true, lookedAt + " checked");
        }
        var named = String.join("; ", differences.subList(0, Math.min(NAMED, differences.size())));
        return new Check(name, false, differences.size() + " differ: " + named);
    }
}
