package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Orders and trades as they were committed. */
public interface Orders {

    /** One order, whoever's. */
    Uni<Optional<OrderView>> find(UUID orderId);

    /**
     * Orders, newest first.
     *
     * @param after the cursor of the page before, empty to begin
     */
    Uni<Page<OrderView>> orders(Scope scope, String after, int limit);

    /** Trades, newest first. */
    Uni<Page<TradeView>> trades(Scope scope, String after, int limit);
}
