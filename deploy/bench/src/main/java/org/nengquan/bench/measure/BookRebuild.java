package org.nengquan.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.market.Flow;
import org.nengquan.bench.market.Market;
import org.nengquan.bench.stage.Stage;
import org.nengquan.trading.journal.domain.ChainedLine;

/**
 * T9: orders of the open day that come back into the book in a second when the market starts, every line's hash and
 * every event compared, beside only reading the same lines.
 */
final class BookRebuild implements Measure {
    private static final int ROUNDS = 5;
    private static final int ORDERS = 60_000;
    private static final int PAGE = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long SEED = 4;

    @Override
    public String id() {
        return "T9";
    }

    @Override
    public List<Line> take(Stage stage) {
        stage.say("T9: " + ROUNDS + " times " + ORDERS + " orders");
        try (var market = Market.open(stage.ground().freshDatabase())) {
            market.place(new Flow(SEED, 0).next(ORDERS));
            market.follow();
            market.stop();
            List<Long> values = new ArrayList<>();
            List<Long> limits = new ArrayList<>();
            round(market, new ArrayList<>(), new ArrayList<>());
            for (int round = 0; round < ROUNDS; round++) {
                round(market, values, limits);
            }
            return List.of(Line.ofMedians(id(), values, Unit.PER_SECOND, limits));
        }
    }

    private static void round(Market market, List<Long> values, List<Long> limits) {
        values.add(Unit.perSecond(ORDERS, Stopwatch.nanos(market::start)));
        market.stop();
        limits.add(Unit.perSecond(ORDERS, Stopwatch.nanos(() -> readAll(market))));
    }

    private static void readAll(Market market) {
        long after = 0;
        List<ChainedLine> page;
        do {
            page = market.shards().linesAfter("henan", after, PAGE).await().atMost(PATIENCE);
            after += page.size();
        } while (page.size() == PAGE);
    }
}
