package org.nengquan.trading.auction.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * How an auction ended.
 *
 * @param seed seed of the tie rule
 * @param awarded units that changed hands
 * @param marginalFen price of the last bid that won anything, fen for each unit; 0 if nothing was awarded
 * @param curve every opened bid, best first
 * @param unopened how many bids were not opened
 */
public record Result(String seed, long awarded, long marginalFen, List<Step> curve, int unopened) {
    public Result {
        curve = List.copyOf(curve);
    }

    /** Nothing was sold: no bid met the reserve price, or there was none. */
    public boolean cancelled() {
        return awarded == 0;
    }

    /** The bids that won, best first. */
    public Stream<Step> winners() {
        return curve.stream().filter(step -> step.awarded() > 0);
    }
}
