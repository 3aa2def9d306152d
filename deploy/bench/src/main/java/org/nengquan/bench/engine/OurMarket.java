package org.nengquan.bench.engine;

import java.util.List;
import java.util.UUID;
import org.nengquan.bench.market.Traders;
import org.nengquan.bench.market.Wanted;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingCommand;

/** The market's engine on an open day. */
final class OurMarket {
    private final Engine engine = new Engine();

    OurMarket() {
        Traders.opening().forEach(engine::apply);
    }

    /** Plays the flow; returns how many trades it made. */
    long trades(List<Wanted> flow) {
        long trades = 0;
        for (int step = 0; step < flow.size(); step++) {
            for (Event event : engine.apply(command(flow.get(step), step))) {
                trades += event instanceof Event.TradeExecuted ? 1 : 0;
            }
        }
        engine.drainTouched();
        return trades;
    }

    private static Command command(Wanted wanted, int step) {
        return wanted.isCancellation()
                ? new ListingCommand.CancelOrder(id(wanted.cancels()), Traders.uscc(wanted.trader()))
                : new ListingCommand.PlaceOrder(id(step), "c", "measure", wanted.intent());
    }

    private static UUID id(int step) {
        return new UUID(1, step);
    }
}
