package org.nengquan.disclosure.page.domain;

import java.util.ArrayList;
import java.util.List;

/** The vertical axis of a chart: prices in fen to heights in drawing units, in whole numbers only. */
record Scale(long lowFen, long highFen, int top, int bottom) {

    private static final long[] STEPS = {1, 2, 5};

    /** A scale with some air above and below, so that no candle touches the frame. */
    static Scale around(long lowFen, long highFen, int top, int bottom) {
        long air = Math.max((highFen - lowFen) / 12, Math.max(1, lowFen / 200));
        return new Scale(Math.max(0, lowFen - air), highFen + air, top, bottom);
    }

    int y(long fen) {
        return (int) (bottom - (fen - lowFen) * (bottom - top) / (highFen - lowFen));
    }

    /** Round prices to draw lines at: a few, never crowded. */
    List<Long> ticks(int atMost) {
        long step = step((highFen - lowFen) / atMost + 1);
        var ticks = new ArrayList<Long>();
        for (long tick = (lowFen + step - 1) / step * step; tick <= highFen; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 … that is not below what is wanted. */
    private static long step(long wanted) {
        long power = 1;
        while (true) {
            for (long step : STEPS) {
                if (step * power >= wanted) {
                    return step * power;
                }
            }
            power *= 10;
        }
    }
}
