package org.nengquan.registry.holding.domain;

import org.nengquan.registry.quota.domain.Category;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Origin;
import org.nengquan.registry.quota.domain.Priority;

/**
 * What a holder owns of one sort of units.
 *
 * @param instrument of what
 * @param origin where the units came from
 * @param category as which type they were issued
 * @param vintageYear for which year
 * @param available may be handed to the market now
 * @param locked bought today, sellable from the next business date (T+1)
 * @param inTrading handed to the market
 * @param frozen frozen, pledged or held for a court
 * @param bound bound to the holder's projects
 */
public record Holding(
        Instrument instrument,
        Origin origin,
        Category category,
        int vintageYear,
        long available,
        long locked,
        long inTrading,
        long frozen,
        long bound) {

    /** What of the origin matters in the market. */
    public Priority priority() {
        return origin.priority();
    }
}
