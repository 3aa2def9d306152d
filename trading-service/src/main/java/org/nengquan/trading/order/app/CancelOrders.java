package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.app.Reply;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.ListingEvent;

/**
 * Takes all own orders off the book: every one that was acknowledged before the call, as far as it is still open when its
 * turn comes. Sent again it takes off what is left, so it is safe to repeat until it succeeds.
 */
@ApplicationScoped
public class CancelOrders {
    /** Well below what the market's queue holds, so that others find room beside it. */
    private static final int AT_ONCE = 500;

    private final Journal journal;
    private final Orders orders;

    CancelOrders(Journal journal, Orders orders) {
        this.journal = journal;
        this.orders = orders;
    }

    /**
     * The orders that were cancelled; fails with 503 if the market could not take all cancellations in.
     *
     * @param uscc whose orders
     * @param instrument of this instrument only; null for both
     * @param side of this side only; null for both
     */
    public Uni<List<UUID>> cancelAll(String uscc, @Nullable Instrument instrument, @Nullable Side side) {
        return orders.open(uscc, instrument, side).flatMap(open -> cancel(uscc, open));
    }

    private Uni<List<UUID>> cancel(String uscc, List<UUID> open) {
        return Multi.createFrom()
                .iterable(open)
                .map(orderId -> new ListingCommand.CancelOrder(orderId, uscc))
                .group()
                .intoLists()
                .of(AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(journal::submitAll)
                .collect()
                .asList()
                .map(CancelOrders::cancelled);
    }

    private static List<UUID> cancelled(List<List<Reply>> replies) {
        var cancelled = new ArrayList<UUID>();
        replies.stream().flatMap(List::stream).forEach(reply -> {
            switch (reply) {
                case Reply.Failed(var why) -> throw why;
                case Reply.Taken(var applied) -> applied.events().forEach(event -> note(event, cancelled));
            }
        });
        return cancelled;
    }

    private static void note(Event event, List<UUID> cancelled) {
        if (event instanceof ListingEvent.OrderCancelled(var orderId, var remaining)) {
            cancelled.add(orderId);
        }
    }
}
