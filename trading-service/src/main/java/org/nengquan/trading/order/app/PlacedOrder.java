package org.nengquan.trading.order.app;

import java.util.List;
import java.util.UUID;

/**
 * An order right after it was placed.
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
}
