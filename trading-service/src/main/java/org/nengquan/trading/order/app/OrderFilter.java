package org.nengquan.trading.order.app;

import java.util.List;

/**
 * Which orders or trades are wanted; what is empty does not matter.
 *
 * @param instrument {@code ENERGY} or {@code COAL}
 * @param side {@code BUY} or {@code SELL}; of a trade, what the scope's organization did
 * @param states of orders only
 * @param clientOrderId of orders only
 * @param from first business date, ISO 8601
 * @param to last business date, ISO 8601
 */
public record OrderFilter(
        String instrument, String side, List<String> states, String clientOrderId, String from, String to) {

    /** Everything. */
    public static final OrderFilter NONE = new OrderFilter("", "", List.of(), "", "", "");

    public OrderFilter {
        states = List.copyOf(states);
    }
}
