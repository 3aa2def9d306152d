package org.nengquan.archrules.breach.order.app;

import org.nengquan.archrules.breach.market.app.ReadMarket;

/** Planted: one half of a cycle. */
public class PlaceOrder {
    public String place() {
        return "placed";
    }

    public String priced() {
        return new ReadMarket().read();
    }
}
