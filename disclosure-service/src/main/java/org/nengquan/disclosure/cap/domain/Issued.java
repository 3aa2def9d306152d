package org.nengquan.disclosure.cap.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.disclosure.fact.domain.Category;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.QuotaIssued;

/** Units issued so far under one cap, in whole units, and in how many issues. */
public record Issued(Key key, long quantity, long issuances) {

    /** The cap: what, for whom, where, of which year. */
    public record Key(Instrument instrument, Category category, String regionCode, int vintageYear) {}

    /** The sums that some issues add, one for each cap they touch. */
    public static List<Issued> of(List<QuotaIssued> issues) {
        Map<Key, Issued> sums = new LinkedHashMap<>();
        for (QuotaIssued issue : issues) {
            var key = new Key(issue.instrument(), issue.category(), issue.regionCode(), issue.vintageYear());
            sums.merge(key, new Issued(key, issue.quantity(), 1), Issued::plus);
        }
        return List.copyOf(sums.values());
    }

    private Issued plus(Issued more) {
        return new Issued(key, Math.addExact(quantity, more.quantity), Math.addExact(issuances, more.issuances));
    }
}
