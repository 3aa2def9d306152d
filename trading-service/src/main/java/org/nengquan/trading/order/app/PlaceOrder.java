package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.ListingEvent;

/** Places an order on the listing. Safe to repeat under the same client order id: the first answer comes again. */
@ApplicationScoped
public class PlaceOrder {
    private final Journal journal;
    private final Ids ids;

    PlaceOrder(Journal journal, Ids ids) {
        this.journal = journal;
        this.ids = ids;
    }

    /**
     * Answers when the order and all its trades are on disk.
     *
     * @param person who sends it, for the stored refusal
     * @param clientOrderId the client's key
     * @param intent what is wanted
     */
    public Uni<Outcome<PlacedOrder>> place(String person, String clientOrderId, Intent intent) {
        return journal.submit(new ListingCommand.PlaceOrder(ids.next(), clientOrderId, person, intent))
                .map(PlaceOrder::outcome);
    }

    /** What the journal says became of the order. */
    static Outcome<PlacedOrder> outcome(Applied applied) {
        var placed = (ListingCommand.PlaceOrder) applied.command();
        var fills = new ArrayList<PlacedOrder.Fill>();
        for (Event event : applied.events()) {
            if (event instanceof ListingEvent.OrderRefused(var id, Refusal why)) {
                return Outcome.refused(why);
            }
            if (event instanceof Event.TradeExecuted trade) {
                fills.add(new PlacedOrder.Fill(trade.tradeNumber(), trade.quantity(), trade.priceFen()));
            }
        }
        return Outcome.done(view(placed, fills));
    }

    private static PlacedOrder view(ListingCommand.PlaceOrder placed, List<PlacedOrder.Fill> fills) {
        long filled = fills.stream().mapToLong(PlacedOrder.Fill::quantity).sum();
        String state = filled == 0 ? "RESTING" : "PARTLY_FILLED";
        return new PlacedOrder(
                placed.orderId(),
                placed.clientOrderId(),
                filled == placed.intent().quantity() ? "FILLED" : state,
                filled,
                fills);
    }
}
