package org.nengquan.settlement.tradedocument.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.settlement.clearing.domain.Trade;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Kind;
import org.nengquan.settlement.tradedocument.domain.TradeDocument.Side;

/**
 * A trade and how far it is.
 *
 * @param trade as the market told it
 * @param state CLAIMED, DELIVERING, SETTLED or DEFAULTED
 * @param feeFen what the seller was charged, once settled
 * @param concludedOn business date of settlement or default, once there is one
 */
public record TradeFacts(Trade trade, String state, Optional<Long> feeFen, Optional<LocalDate> concludedOn) {

    /** Which side of the trade this is; empty if it is neither. */
    public Optional<Side> sideOf(String uscc) {
        if (trade.buyer().equals(uscc)) {
            return Optional.of(Side.BUYER);
        }
        return trade.seller().equals(uscc) ? Optional.of(Side.SELLER) : Optional.empty();
    }

    /** The facts of one side, line by line; the same for ever. */
    public String text(Kind kind, Side side) {
        var text = new StringBuilder();
        line(text, "document", kind);
        line(text, "tradeNumber", trade.tradeNumber());
        line(text, "businessDate", trade.businessDate());
        line(text, "side", side);
        line(text, "uscc", side == Side.BUYER ? trade.buyer() : trade.seller());
        line(text, "instrument", trade.terms().instrument());
        line(text, "priority", trade.terms().priority());
        line(text, "quantity", trade.terms().quantity());
        line(text, "priceFen", trade.terms().priceFen());
        line(text, "amountFen", trade.amountFen());
        if (kind == Kind.CERTIFICATE) {
            line(text, "settledOn", concludedOn.orElseThrow());
            line(text, "feeFen", side == Side.SELLER ? feeFen.orElse(0L) : 0L);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
