package org.nengquan.archrules.breach.market.app;

import org.nengquan.archrules.breach.order.app.PlaceOrder;

/** Planted: the other half of a cycle. */
public class ReadMarket {
    PlaceOrder orders = new PlaceOrder();

    public String read() {
        return new PlaceOrder().place();
    }
}
