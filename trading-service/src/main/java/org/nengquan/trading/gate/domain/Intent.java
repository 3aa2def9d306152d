package org.nengquan.trading.gate.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/**
 * What somebody wants to buy or sell: the part of an order that the gates judge.
 *
 * @param uscc who
 * @param instrument what
 * @param side buy or sell
 * @param priority which of its units a seller offers; a buyer takes either, so it names none
 * @param projectId the project a buyer buys for, if any
 * @param priceFen limit, fen for each unit
 * @param quantity whole units
 */
public record Intent(
        String uscc,
        Instrument instrument,
        Side side,
        @Nullable Priority priority,
        @Nullable String projectId,
        long priceFen,
        long quantity) {

    /** One million yuan a unit; with {@link #MAX_QUANTITY} an amount always fits a long. */
    public static final long MAX_PRICE_FEN = 100_000_000L;

    /** Ten thousand million units: more than the province burns in a decade. */
    public static final long MAX_QUANTITY = 10_000_000_000L;

    public Intent {
        requireWithin("priceFen", priceFen, MAX_PRICE_FEN);
        requireWithin("quantity", quantity, MAX_QUANTITY);
        if ((side == Side.SELL) != (priority != null)) {
            throw new IllegalArgumentException("a sell order, and only a sell order, says which units it offers");
        }
    }

    /** What a wish is by its shape alone: its side, and whether it names a project. */
    public enum Kind {
        BUY,
        BUY_FOR_PROJECT,
        SELL,
        SELL_FOR_PROJECT;

        public boolean sells() {
            return this == SELL || this == SELL_FOR_PROJECT;
        }

        public boolean namesProject() {
            return this == BUY_FOR_PROJECT || this == SELL_FOR_PROJECT;
        }
    }

    public Kind kind() {
        if (side == Side.BUY) {
            return projectId == null ? Kind.BUY : Kind.BUY_FOR_PROJECT;
        }
        return projectId == null ? Kind.SELL : Kind.SELL_FOR_PROJECT;
    }

    /** What is at stake at the limit price, in fen. */
    public long amountFen() {
        return Fen.amount(priceFen, quantity);
    }

    private static void requireWithin(String name, long value, long max) {
        if (value < 1 || value > max) {
            throw new IllegalArgumentException(name + " lies between 1 and " + max + ": " + value);
        }
    }
}
