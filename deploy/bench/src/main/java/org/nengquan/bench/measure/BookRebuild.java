package org.nengquan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.market.Flow;
import org.nengquan.bench.market.Market;
import org.nengquan.bench.market.PlainLines;
import org.nengquan.bench.stage.Stage;

/**
 * T9: orders of the open day that come back into the book in a second when the market starts, every line's hash and
 * every event compared, beside only reading the same lines as plain rows.
 */
final class BookRebuild implements Measure {
    private static final int ROUNDS = 9;
    private static final int ORDERS = 120_000;
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
            PlainLines.copy(market.pool());
            List<Long> values = new ArrayList<>();
            List<Long> limits = new ArrayList<>();
            WarmUp.untilSteady(() -> rebuilt(market));
            for (int round = 0; round < ROUNDS; round++) {
                values.add(rebuilt(market));
                limits.add(read(market));
            }
            return List.of(Line.ofMedians(id(), values, Unit.PER_SECOND, limits));
        }
    }

    private static long rebuilt(Market market) {
        long nanos = Stopwatch.nanos(market::start);
        market.stop();
        return Unit.perSecond(ORDERS, nanos);
    }

    private static long read(Market market) {
        return Unit.perSecond(ORDERS, Stopwatch.nanos(() -> PlainLines.readAll(market.pool())));
    }
}
