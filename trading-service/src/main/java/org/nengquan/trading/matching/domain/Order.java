package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Side;

/** An order that is being matched or rests in the book. A link of its queue, so that leaving it costs nothing. */
final class Order {
    final UUID id;
    final Intent intent;
    final Account account;
    /** Place in the order of arrival. */
    final long arrival;
    /** Where this order's stake is reserved. */
    private final Bucket stake;

    private long remaining;

    @Nullable
    Order before;

    @Nullable
    Order behind;

    /** Where it stands among its holder's {@link OwnOrders}. */
    int ownPlace;

    Order(UUID id, Intent intent, Account account, long arrival) {
        this.id = id;
        this.intent = intent;
        this.account = account;
        this.arrival = arrival;
        this.remaining = intent.quantity();
        this.stake = stakeOf(intent);
    }

    /** What an order of that intent has to bring: cash to buy, its units to sell. */
    static Bucket stakeOf(Intent intent) {
        return intent.priority() == null ? Bucket.CASH : Bucket.of(intent.instrument(), intent.priority());
    }

    /** How much of it: fen to buy, units to sell. */
    static long stakeFor(Intent intent, long quantity) {
        return intent.side() == Side.BUY ? Fen.amount(intent.priceFen(), quantity) : quantity;
    }

    long remaining() {
        return remaining;
    }

    /** Puts back what a snapshot says. */
    Order restored(long left) {
        remaining = left;
        return this;
    }

    boolean buys() {
        return intent.side() == Side.BUY;
    }

    /** Whether this order accepts that price. */
    boolean accepts(long priceFen) {
        return buys() ? priceFen <= intent.priceFen() : priceFen >= intent.priceFen();
    }

    /** Sets the whole stake aside. */
    void reserve() {
        account.reserve(stake, stakeFor(intent, remaining));
    }

    /** Trades part of the order: pays or delivers, and a buyer gets back what a better price saved. */
    void fill(long quantity, long priceFen) {
        long part = stakeFor(intent, quantity);
        long spent = buys() ? Fen.amount(priceFen, quantity) : quantity;
        account.spend(stake, spent);
        account.unreserve(stake, part - spent);
        remaining -= quantity;
    }

    /** Ends the order: what remains of its stake is free again. */
    void end() {
        account.unreserve(stake, stakeFor(intent, remaining));
        remaining = 0;
    }
}
