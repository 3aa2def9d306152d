package org.nengquan.registry.allocation.domain;

/**
 * What verification changes (多退少补). {@code determined = pre-issued + added - returned - owed}.
 *
 * @param determined what the unit is entitled to for the year
 * @param added what it gets on top
 * @param deducted how much of that pays what the unit owes of years before
 * @param returned what it gives back
 * @param owed what it should give back and does not have: its next allocation pays it
 */
public record TrueUp(long determined, long added, long deducted, long returned, long owed) {

    /** What the ledger has about the unit at this moment. */
    public record Position(long owed, long returnable) {}

    /**
     * The difference between what was determined and what was given beforehand.
     *
     * @param position what the unit owes of years before, and how many units of the pool it still has at hand
     */
    public static TrueUp of(long determined, PreIssue before, Position position) {
        long more = Math.max(0, determined - before.entitled());
        long less = Math.max(0, before.entitled() - determined);
        long returned = Math.min(less, position.returnable());
        return new TrueUp(determined, more, Math.min(more, position.owed()), returned, less - returned);
    }

    /** Units that come into being. */
    public long issued() {
        return added - deducted;
    }
}
