package org.nengquan.trading.order.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.ListingEvent;

/**
 * An order right after it was placed, or pointed at a listing.
 *
 * @param orderId its id
 * @param clientOrderId the client's
 * @param state {@code RESTING}, {@code PARTLY_FILLED} or {@code FILLED}
 * @param filledQuantity units traded at once
 * @param trades the trades it made at once
 */
public record PlacedOrder(UUID orderId, String clientOrderId, String state, long filledQuantity, List<Fill> trades) {

    /** One trade of the order: quantity in units, price in fen. */
    public record Fill(String tradeNumber, long quantity, long priceFen) {}

    /** What the line of an order that asked to be let in says. */
    static Outcome<PlacedOrder> outcome(Applied applied) {
        var fills = new ArrayList<Fill>();
        for (Event event : applied.events()) {
            if (event instanceof ListingEvent.OrderRefused(var id, Refusal why)) {
                return Outcome.refused(why);
            }
            if (event instanceof Event.TradeExecuted trade) {
                fills.add(new Fill(trade.tradeNumber(), trade.quantity(), trade.priceFen()));
            }
        }
        return Outcome.done(of((ListingCommand.Entry) applied.command(), fills));
    }

    private static PlacedOrder of(ListingCommand.Entry entry, List<Fill> fills) {
        long filled = fills.stream().mapToLong(Fill::quantity).sum();
        String state = filled == 0 ? "RESTING" : "PARTLY_FILLED";
        return new PlacedOrder(
                entry.orderId(),
                entry.clientOrderId(),
                filled == entry.intent().quantity() ? "FILLED" : state,
                filled,
                fills);
    }
}
