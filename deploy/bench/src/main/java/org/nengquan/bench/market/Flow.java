package org.nengquan.bench.market;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.nengquan.trading.instrument.domain.Side;

/**
 * A seeded flow of orders around yesterday's close: most rest near the best price, about a third trade at once. Half of
 * the traders only sell and half only buy, so that nobody meets itself. The same seed gives the same flow anywhere.
 */
public final class Flow {
    private static final int BEHIND_FEN = 200;
    private static final int BEYOND_FEN = 60;
    private static final int MOST_UNITS = 100;
    private static final int PERCENT = 100;

    private final RandomGenerator chance;
    private final int cancelPercent;

    /**
     * A flow.
     *
     * @param cancelPercent how many of a hundred steps take an order of the same flow back
     */
    public Flow(long seed, int cancelPercent) {
        this.chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.cancelPercent = cancelPercent;
    }

    /** The next steps; what is cancelled was placed by one of them. */
    public List<Wanted> next(int steps) {
        var flow = new ArrayList<Wanted>(steps);
        for (int step = 0; step < steps; step++) {
            flow.add(step > 0 && chance.nextInt(PERCENT) < cancelPercent ? cancellation(flow) : order());
        }
        return flow;
    }

    private Wanted cancellation(List<Wanted> flow) {
        int step = chance.nextInt(flow.size());
        Wanted placed = flow.get(step);
        return placed.isCancellation()
                ? placed
                : new Wanted(placed.trader(), placed.side(), placed.priceFen(), placed.quantity(), step);
    }

    private Wanted order() {
        int trader = chance.nextInt(Traders.HOW_MANY);
        Side side = Traders.sideOf(trader);
        long behind = chance.nextInt(-BEYOND_FEN, BEHIND_FEN);
        long priceFen = Traders.CLOSE_FEN + (side == Side.SELL ? behind : -behind);
        return new Wanted(trader, side, priceFen, 1 + chance.nextInt(MOST_UNITS), -1);
    }
}
