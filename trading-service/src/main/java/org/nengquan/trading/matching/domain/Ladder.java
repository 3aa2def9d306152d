package org.nengquan.trading.matching.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Side;

/**
 * One side of a book for one day.
 *
 * <p>The day's price limit bounds the prices, so a level is found by its index, and the one behind the best by the next bit
 * that is set: no tree, no boxing, no search.
 */
final class Ladder {
    private static final int NONE = -1;

    private final Side side;
    private final long lowestFen;
    private final @Nullable PriceLevel[] levels;
    private final BitSet used = new BitSet();
    /** Index of the best level with orders; {@link #NONE} without any. */
    private int best = NONE;

    Ladder(Side side, PriceBand band) {
        this.side = side;
        this.lowestFen = band.lowerFen();
        this.levels = new PriceLevel[Math.toIntExact(band.upperFen() - band.lowerFen() + 1)];
    }

    /** The order that is next to trade: best price, then saved units, then time. */
    @Nullable
    Order best() {
        return best == NONE ? null : existing(best).first();
    }

    void add(Order order) {
        int index = indexOf(order);
        PriceLevel level = levels[index];
        if (level == null) {
            level = new PriceLevel(order.intent.priceFen());
            levels[index] = level;
        }
        level.add(order);
        used.set(index);
        best = best == NONE || isBetter(index) ? index : best;
    }

    void remove(Order order) {
        int index = indexOf(order);
        PriceLevel level = existing(index);
        level.remove(order);
        if (level.isEmpty()) {
            used.clear(index);
            best = index == best ? behind(index) : best;
        }
    }

    /** Tells the level that part of one of its orders was traded. */
    void filled(Order order, long quantity) {
        existing(indexOf(order)).filled(quantity);
    }

    /** The best levels, at most so many, best first. */
    List<PriceLevel> top(int depth) {
        var top = new ArrayList<PriceLevel>(depth);
        int index = best;
        while (index != NONE && top.size() < depth) {
            top.add(existing(index));
            index = behind(index);
        }
        return top;
    }

    private boolean isBetter(int index) {
        return side == Side.SELL ? index < best : index > best;
    }

    /** Index of the next worse level with orders; {@link #NONE} if there is none. */
    private int behind(int index) {
        if (side == Side.SELL) {
            return used.nextSetBit(index + 1);
        }
        return index == 0 ? NONE : used.previousSetBit(index - 1);
    }

    private PriceLevel existing(int index) {
        PriceLevel level = levels[index];
        if (level == null) {
            throw new IllegalStateException("no order ever stood at " + (lowestFen + index));
        }
        return level;
    }

    private int indexOf(Order order) {
        return Math.toIntExact(order.intent.priceFen() - lowestFen);
    }
}
