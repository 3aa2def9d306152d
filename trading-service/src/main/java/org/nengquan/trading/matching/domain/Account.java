package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.List;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;

/**
 * What one participant has in the market, free and reserved. No amount is ever negative: whoever asks for more than
 * there is gets an exception, because the caller had to look first.
 */
final class Account {
    private final String uscc;
    private final long[] free = new long[Bucket.values().length];
    private final long[] reserved = new long[Bucket.values().length];
    /** Bought on the market less sold, by instrument; below zero for who sold more. */
    private final long[] netBought = new long[Instrument.values().length];
    /** What open orders and agreements would buy, by instrument. */
    private final long[] bidding = new long[Instrument.values().length];
    /** What changed since somebody last asked. */
    private final boolean[] changed = new boolean[Bucket.values().length];
    /** Whether it was used since somebody last asked what changed. */
    private boolean touched;
    /** The participant's own open orders on each side, for the self-trade rule. */
    private final OwnOrders buys = new OwnOrders();

    private final OwnOrders sells = new OwnOrders();

    Account(String uscc) {
        this.uscc = uscc;
    }

    String uscc() {
        return uscc;
    }

    long free(Bucket bucket) {
        return free[bucket.ordinal()];
    }

    OwnOrders own(Side side) {
        return side == Side.BUY ? buys : sells;
    }

    /** Comes in from outside. What is free and reserved together always fits a long, so no later move overflows. */
    void credit(Bucket bucket, long amount) {
        long all = Math.addExact(free[bucket.ordinal()], reserved[bucket.ordinal()]);
        free[bucket.ordinal()] = Math.addExact(all, amount) - reserved[bucket.ordinal()];
        changed[bucket.ordinal()] = true;
    }

    /** Goes back outside. */
    void release(Bucket bucket, long amount) {
        changed[bucket.ordinal()] = true;
        free[bucket.ordinal()] = taken(free[bucket.ordinal()], amount);
    }

    /** Stands behind an order from now on. */
    void reserve(Bucket bucket, long amount) {
        changed[bucket.ordinal()] = true;
        free[bucket.ordinal()] = taken(free[bucket.ordinal()], amount);
        reserved[bucket.ordinal()] = Math.addExact(reserved[bucket.ordinal()], amount);
    }

    /** Stands behind an order no longer. */
    void unreserve(Bucket bucket, long amount) {
        changed[bucket.ordinal()] = true;
        reserved[bucket.ordinal()] = taken(reserved[bucket.ordinal()], amount);
        free[bucket.ordinal()] = Math.addExact(free[bucket.ordinal()], amount);
    }

    /** Leaves the market through a trade: from here on it is settlement's. */
    void spend(Bucket bucket, long amount) {
        changed[bucket.ordinal()] = true;
        reserved[bucket.ordinal()] = taken(reserved[bucket.ordinal()], amount);
    }

    long netBought(Instrument instrument) {
        return netBought[instrument.ordinal()];
    }

    /** A trade moved the position, up for a buyer and down for a seller. */
    void bought(Instrument instrument, long quantity) {
        netBought[instrument.ordinal()] = Math.addExact(netBought[instrument.ordinal()], quantity);
    }

    long bidding(Instrument instrument) {
        return bidding[instrument.ordinal()];
    }

    /** So much more (or less) is asked for; who sells asks for nothing. */
    void bids(Intent intent, long quantity) {
        if (intent.side() == Side.BUY) {
            bidding[intent.instrument().ordinal()] += quantity;
        }
    }

    /** Puts back what a snapshot says. */
    void restore(Balance balance) {
        free[balance.bucket().ordinal()] = balance.free();
        reserved[balance.bucket().ordinal()] = balance.reserved();
    }

    /** Every amount, those of zero included. */
    List<Balance> balances() {
        var balances = new ArrayList<Balance>(free.length);
        for (Bucket bucket : Bucket.values()) {
            balances.add(new Balance(uscc, bucket, free[bucket.ordinal()], reserved[bucket.ordinal()]));
        }
        return balances;
    }

    /** Says that the account is used; whether it was not since somebody last asked what changed. */
    boolean touch() {
        boolean first = !touched;
        touched = true;
        return first;
    }

    /** The amounts that changed since the last call. */
    List<Balance> drainChanged() {
        touched = false;
        var balances = new ArrayList<Balance>(2);
        for (Bucket bucket : Bucket.values()) {
            if (changed[bucket.ordinal()]) {
                changed[bucket.ordinal()] = false;
                balances.add(new Balance(uscc, bucket, free[bucket.ordinal()], reserved[bucket.ordinal()]));
            }
        }
        return balances;
    }

    private static long taken(long from, long amount) {
        if (amount > from) {
            throw new IllegalStateException("an account does not go below zero: " + from + " - " + amount);
        }
        return from - amount;
    }
}
