package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;

/** Orders and trades as they were committed. */
public interface Orders {

    /** One order, whoever's. */
    Uni<Optional<OrderView>> find(UUID orderId);

    /** The open orders of that organization, oldest first; of one instrument or side only unless that is null. */
    Uni<List<UUID>> open(String uscc, @Nullable Instrument instrument, @Nullable Side side);

    /**
     * Orders, newest first.
     *
     * @param after the cursor of the page before, empty to begin
     */
    Uni<Page<OrderView>> orders(Scope scope, OrderFilter filter, String after, int limit);

    /** Trades, newest first. */
    Uni<Page<TradeView>> trades(Scope scope, OrderFilter filter, String after, int limit);
}
