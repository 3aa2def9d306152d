package org.nengquan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.market.Flow;
import org.nengquan.bench.market.Market;
import org.nengquan.bench.market.RawInserts;
import org.nengquan.bench.market.Written;
import org.nengquan.bench.stage.Stage;

/**
 * T1: rows that the market makes durable in a second, until the tables show the last order (lines, orders, trades, events;
 * the updates of orders and balances that it writes beside them are not counted), beside raw array inserts of the same rows.
 */
final class WriterRows implements Measure {
    private static final int ROUNDS = 7;
    private static final int ORDERS = 20_000;
    private static final long SEED = 1;

    @Override
    public String id() {
        return "T1";
    }

    @Override
    public List<Line> take(Stage stage) {
        stage.say("T1: " + ROUNDS + " times " + ORDERS + " orders");
        try (var market = Market.open(stage.ground().freshDatabase());
                var raw = RawInserts.on(market.pool())) {
            var flow = new Flow(SEED, 0);
            List<Long> values = new ArrayList<>();
            List<Long> limits = new ArrayList<>();
            market.record();
            market.place(flow.next(ORDERS));
            raw.write(market.written());
            for (int round = 0; round < ROUNDS; round++) {
                var orders = flow.next(ORDERS);
                long writing = Stopwatch.nanos(() -> {
                    market.place(orders);
                    market.follow();
                });
                Written written = market.written();
                long inserting = Stopwatch.nanos(() -> raw.write(written));
                values.add(Unit.perSecond(written.rows(), writing));
                limits.add(Unit.perSecond(written.rows(), inserting));
            }
            return List.of(Line.ofMedians(id(), values, Unit.PER_SECOND, limits));
        }
    }
}
