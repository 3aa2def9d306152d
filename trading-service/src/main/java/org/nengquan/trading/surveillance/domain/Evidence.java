package org.nengquan.trading.surveillance.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lines of the journal that speak for a finding: the first two hundred, so that a busy day cannot fill the memory. */
final class Evidence {
    private static final int MOST = 200;
    private static final Comparator<Citation> ORDER = Comparator.comparingLong(Citation::seq)
            .thenComparing(Citation::kind)
            .thenComparing(Citation::id);

    private final Set<Citation> citations = new TreeSet<>(ORDER);

    void add(Citation citation) {
        if (citations.size() < MOST) {
            citations.add(citation);
        }
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }
}
