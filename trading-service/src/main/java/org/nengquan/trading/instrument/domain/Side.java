package org.nengquan.trading.instrument.domain;

/** Whether an order takes units or gives them. */
public enum Side {
    BUY,
    SELL;

    /** The side that this one trades with. */
    public Side opposite() {
        return this == BUY ? SELL : BUY;
    }
}
