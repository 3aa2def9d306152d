package org.nengquan.registry.delivery.domain;

import java.time.LocalDate;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.domain.Entry;
import org.nengquan.registry.ledger.domain.Movement;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.quota.domain.Instrument;
import org.nengquan.registry.quota.domain.Priority;

/**
 * What settlement asks for once the buyer's money is claimed: this trade's units, in full (逐笔全额).
 *
 * @param tradeNumber of the trade; delivered once
 * @param businessDate of the trade
 * @param instrument of what
 * @param priority saved units or pool units
 * @param quantity how many
 * @param seller from whose place in the market
 * @param buyer to whose hand
 */
public record DeliveryOrder(
        String tradeNumber,
        LocalDate businessDate,
        Instrument instrument,
        Priority priority,
        long quantity,
        Uscc seller,
        Uscc buyer) {

    /** The movement that delivers it. */
    public Movement movement() {
        return new Movement(
                Entry.Kind.DELIVERY,
                tradeNumber,
                Place.inTrading(seller, instrument),
                Place.available(buyer, instrument),
                priority,
                quantity,
                businessDate);
    }
}
