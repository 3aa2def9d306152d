package org.nengquan.settlement.clearing.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.nengquan.settlement.clearing.domain.Conclusion;
import org.nengquan.settlement.clearing.domain.DeliveryNotice;
import org.nengquan.settlement.clearing.domain.Trade;

/** The settlement of each trade, once. */
public interface Settlements {

    /** Those of the trades that are known, as they were told. */
    Uni<Map<String, Trade>> known(Collection<String> tradeNumbers);

    /** Keeps new trades whose delivery has been requested. */
    Uni<Void> begin(List<Trade> trades, Instant claimedAt);

    /** Trades whose delivery is awaited and has been told of, held until the transaction ends. */
    Uni<List<Deliverable>> holdDeliverable(Collection<String> tradeNumbers);

    /** Trades that could be concluded but were told of too early: what the timer looks for. */
    Uni<List<String>> waiting(int limit);

    /** Ends trades whose delivery was awaited: the registry's words on them have taken effect. Fails if one was not. */
    Uni<Void> conclude(List<Conclusion> conclusions);

    /**
     * A trade and what the registry said of its delivery.
     *
     * @param trade in state Delivering
     */
    record Deliverable(Trade trade, DeliveryNotice notice) {}
}
