package org.nengquan.trading.lobster.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.matching.domain.Depth;

/**
 * A line of a LOBSTER orderbook file: {@code ask price 1, ask size 1, bid price 1, bid size 1, …}; an empty level has the
 * price 9999999999 (ask) or -9999999999 (bid) and the size 0.
 *
 * @param levels the levels that are there
 */
record OrderbookLine(List<Level> levels) {
    private static final long NO_PRICE = 9_999_999_999L;
    private static final int DEPTH = 5;
    private static final int FIELDS_OF_A_LEVEL = 4;

    /** Units at a price. */
    record Level(Side side, long price, long size) {}

    static OrderbookLine of(Depth depth, Scale scale) {
        var levels = new ArrayList<Level>();
        depth.asks().forEach(ask -> levels.add(new Level(Side.SELL, scale.price(ask.priceFen()), ask.quantity())));
        depth.bids().forEach(bid -> levels.add(new Level(Side.BUY, scale.price(bid.priceFen()), bid.quantity())));
        return new OrderbookLine(levels);
    }

    /** Reads a line; an empty one is an empty book. */
    static OrderbookLine parse(String text) {
        if (text.isBlank()) {
            return new OrderbookLine(List.of());
        }
        String[] fields = text.strip().split(",", -1);
        if (fields.length % FIELDS_OF_A_LEVEL != 0) {
            throw new LobsterException(0, "a line of the orderbook has four fields a level, found " + fields.length);
        }
        var levels = new ArrayList<Level>();
        for (int i = 0; i < fields.length; i += 2) {
            Side side = i % FIELDS_OF_A_LEVEL == 0 ? Side.SELL : Side.BUY;
            var level = new Level(side, number(fields[i]), number(fields[i + 1]));
            if (level.size() > 0) {
                levels.add(level);
            }
        }
        return new OrderbookLine(levels);
    }

    private static long number(String field) {
        try {
            return Long.parseLong(field);
        } catch (NumberFormatException none) {
            throw new LobsterException(0, "the orderbook holds whole numbers, found '" + field + "'");
        }
    }

    /** Five levels as LOBSTER writes them. */
    String text() {
        var text = new StringBuilder();
        for (int i = 0; i < DEPTH; i++) {
            append(text, Side.SELL, i);
            append(text, Side.BUY, i);
        }
        return text.substring(1);
    }

    private void append(StringBuilder text, Side side, int index) {
        List<Level> own = levels.stream().filter(level -> level.side() == side).toList();
        long empty = side == Side.SELL ? NO_PRICE : -NO_PRICE;
        boolean there = index < own.size();
        text.append(',').append(there ? own.get(index).price() : empty);
        text.append(',').append(there ? own.get(index).size() : 0);
    }

    OptionalLong lowestPrice() {
        return levels.stream().mapToLong(Level::price).min();
    }

    OptionalLong highestPrice() {
        return levels.stream().mapToLong(Level::price).max();
    }
}
