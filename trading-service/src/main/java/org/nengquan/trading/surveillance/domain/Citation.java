package org.nengquan.trading.surveillance.domain;

/**
 * One piece of evidence.
 *
 * @param seq number of the journal's line
 * @param kind what stands there
 * @param id the order's id or the trade's number
 */
public record Citation(long seq, CitationKind kind, String id) {

    static Citation of(Happening.Placed order) {
        return new Citation(order.seq(), CitationKind.ORDER, order.orderId().toString());
    }

    static Citation of(Happening.Cancelled cancelled) {
        return new Citation(
                cancelled.seq(), CitationKind.CANCELLATION, cancelled.orderId().toString());
    }

    static Citation of(Happening.Traded trade) {
        return new Citation(trade.seq(), CitationKind.TRADE, trade.tradeNumber());
    }
}
