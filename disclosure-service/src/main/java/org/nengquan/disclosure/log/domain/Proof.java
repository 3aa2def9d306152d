package org.nengquan.disclosure.log.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which spans a proof shows, in the order of RFC 9162 §2.1.3 and §2.1.4 (nearest the leaf first). */
public final class Proof {

    private Proof() {}

    /** The spans that prove that a leaf is in a log of a size. */
    public static List<Span> inclusion(long leaf, long size) {
        require(leaf >= 0 && leaf < size, "the leaf is not in a log of that size");
        var path = new ArrayList<Span>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            boolean left = leaf < middle;
            path.add(left ? new Span(middle, to) : new Span(from, middle));
            from = left ? from : middle;
            to = left ? middle : to;
        }
        Collections.reverse(path);
        return path;
    }

    /** The spans that prove that a log of one size is the beginning of the log of another size. */
    public static List<Span> consistency(long oldSize, long newSize) {
        require(oldSize > 0 && oldSize <= newSize, "the old size is positive and not above the new one");
        var path = new ArrayList<Span>();
        long from = 0;
        long to = newSize;
        while (to > oldSize) {
            long middle = from + split(to - from);
            boolean left = oldSize <= middle;
            path.add(left ? new Span(middle, to) : new Span(from, middle));
            from = left ? from : middle;
            to = left ? middle : to;
        }
        // The old log is known to the asker when it is a whole left subtree; otherwise its last part must be shown.
        if (from > 0) {
            path.add(new Span(from, to));
        }
        Collections.reverse(path);
        return path;
    }

    /** The largest power of two smaller than n. */
    private static long split(long n) {
        return Long.highestOneBit(n - 1);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
