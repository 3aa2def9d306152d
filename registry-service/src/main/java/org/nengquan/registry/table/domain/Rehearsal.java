package org.nengquan.registry.table.domain;

import java.util.List;

/**
 * A dry run: everything that is wrong with a table, and nothing kept.
 *
 * @param lines how many lines were read
 * @param acceptable whether nothing is wrong
 * @param faults every fault of every line
 */
public record Rehearsal(int lines, boolean acceptable, List<Fault> faults) {

    /** The dry run of so many lines with these faults. */
    public static Rehearsal of(int lines, List<Fault> faults) {
        return new Rehearsal(lines, faults.isEmpty(), List.copyOf(faults));
    }
}
