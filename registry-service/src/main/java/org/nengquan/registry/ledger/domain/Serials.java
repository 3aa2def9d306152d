package org.nengquan.registry.ledger.domain;

/**
 * A closed range of serial numbers. A serial names one unit, of either instrument, once and for ever.
 *
 * @param first the lowest, at least 1
 * @param last the highest
 */
public record Serials(long first, long last) {

    public Serials {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("not a range of serials: " + first + " to " + last);
        }
    }

    /** How many units the range names. */
    public long size() {
        return Math.addExact(Math.subtractExact(last, first), 1);
    }

    /** Whether all of the other range lies in this one. */
    public boolean contains(Serials other) {
        return first <= other.first && other.last <= last;
    }

    /** The lowest {@code count} serials. */
    public Serials head(long count) {
        return new Serials(first, Math.addExact(first, count - 1));
    }

    /** What is left without the lowest {@code count}. */
    public Serials without(long count) {
        return new Serials(Math.addExact(first, count), last);
    }
}
