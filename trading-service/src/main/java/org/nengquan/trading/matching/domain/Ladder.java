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
 * <p>The day's price limit bounds the prices, so a level is found by its index, and the best one by the first bit that
 * is set: no tree, no boxing, no search.
 */
final class Ladder {
    private final Side side;
    private final long lowestFen;
    private final @Nullable PriceLevel[] levels;
    private final BitSet used = new BitSet();

    Ladder(Side side, PriceBand band) {
        this.side = side;
        this.lowestFen = band.lowerFen();
        this.levels = new PriceLevel[Math.toIntExact(band.upperFen() - band.lowerFen() + 1)];
    }

    /** The order that is next to trade: best price, then saved units, then time. */
    @Nullable
    Order best() {
        PriceLevel level = levelAt(bestIndex());
        return level == null ? null : level.first();
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
    }

    void remove(Order order) {
        int index = indexOf(order);
        PriceLevel level = existing(index);
        level.remove(order);
        if (level.isEmpty()) {
            used.clear(index);
        }
    }

    /** Tells the level that part of one of its orders was traded. */
    void filled(Order order, long quantity) {
        existing(indexOf(order)).filled(quantity);
    }

    /** The best levels, at most so many, best first. */
    List<PriceLevel> top(int depth) {
        var top = new ArrayList<PriceLevel>(depth);
        int index = bestIndex();
        while (index >= 0 && top.size() < depth) {
            top.add(existing(index));
            index = side == Side.SELL ? used.nextSetBit(index + 1) : previous(index);
        }
        return top;
    }

    private int bestIndex() {
        return side == Side.SELL ? used.nextSetBit(0) : used.length() - 1;
    }

    private int previous(int index) {
        return index == 0 ? -1 : used.previousSetBit(index - 1);
    }

    private @Nullable PriceLevel levelAt(int index) {
        return index < 0 ? null : levels[index];
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
