package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;

/**
 * A party's side of an auction or an offer: its stake is set aside, traded part by part and given back like that of an
 * order, of which only what is asked for is remembered.
 */
final class Pledges {
    private final Floor floor;

    Pledges(Floor floor) {
        this.floor = floor;
    }

    /** The wish as an order, of which the whole remains. */
    Order order(UUID id, Intent wish) {
        return new Order(id, wish, floor.accounts.of(wish.uscc()), 0);
    }

    /** Sets the whole stake aside; {@link Stake#check} was asked before. */
    void make(Intent wish) {
        floor.commit(order(NOBODY, wish));
    }

    /** Trades a part of two wishes that stand, at that price. */
    void trade(Order buy, Order sell, long quantity, long priceFen) {
        floor.fill(buy, quantity, priceFen);
        floor.fill(sell, quantity, priceFen);
    }

    /** Ends what remains of the wish. */
    void end(Intent wish, long remaining) {
        floor.end(order(NOBODY, wish).restored(remaining));
    }

    /** After a restart: the stake is in the balances already, what it would buy is counted anew. */
    void restore(Intent wish, long remaining) {
        floor.accounts.of(wish.uscc()).bids(wish, remaining);
    }

    private static final UUID NOBODY = new UUID(0, 0);
}
