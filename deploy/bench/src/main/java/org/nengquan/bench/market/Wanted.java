package org.nengquan.bench.market;

import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/**
 * One step of an order flow, in no engine's words.
 *
 * @param trader who, counted from 0
 * @param side to buy or to sell
 * @param priceFen limit, fen a unit
 * @param quantity units
 * @param cancels the step whose order is taken back instead, or -1 if an order is placed
 */
public record Wanted(int trader, Side side, long priceFen, long quantity, int cancels) {

    public boolean isCancellation() {
        return cancels >= 0;
    }

    /** As the market's gates judge it: energy, from the pool if it is sold. */
    public Intent intent() {
        Priority priority = side == Side.SELL ? Priority.POOL : null;
        return new Intent(Traders.uscc(trader), Instrument.ENERGY, side, priority, null, priceFen, quantity);
    }

    /** As a client sends it. */
    public String json(String clientOrderId) {
        return "{\"clientOrderId\":\"%s\",\"instrument\":\"ENERGY\",\"side\":\"%s\",%s\"priceFen\":%d,\"quantity\":%d}"
                .formatted(clientOrderId, side, side == Side.SELL ? "\"priority\":\"POOL\"," : "", priceFen, quantity);
    }
}
