package org.nengquan.registry.compliance.domain;

import java.util.OptionalLong;

/**
 * How far an obligation is met.
 *
 * @param quantity what is owed, in units
 * @param surrendered what was given and not taken back
 * @param missing what was not there when the last day had passed; empty before
 * @param sanctioned whether what was missing was taken and fined
 */
public record Performance(long quantity, long surrendered, OptionalLong missing, boolean sanctioned) {

    /** What people call it. */
    public enum Standing {
        /** The term runs and something is still open. */
        DUE,
        /** Everything is surrendered and the term runs. */
        FULFILLED,
        /** Everything was there in time (按时履约). */
        ON_TIME,
        /** Late, and everything is there now (逾期补缴). */
        MADE_UP,
        /** Late, and something is still open (未履约). */
        LATE,
        /** Late, deducted by force and fined (强制扣减). */
        SANCTIONED
    }

    /** What is still to be surrendered. */
    public long open() {
        return Math.max(0, quantity - surrendered);
    }

    /** Whether the last day passed and not everything was there. */
    public boolean wasLate() {
        return missing.orElse(0) > 0;
    }

    /** Where the unit stands. */
    public Standing standing() {
        if (missing.isEmpty()) {
            return open() == 0 ? Standing.FULFILLED : Standing.DUE;
        }
        if (sanctioned) {
            return Standing.SANCTIONED;
        }
        if (open() > 0) {
            return Standing.LATE;
        }
        return wasLate() ? Standing.MADE_UP : Standing.ON_TIME;
    }
}
