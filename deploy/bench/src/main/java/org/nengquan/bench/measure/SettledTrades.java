package org.nengquan.bench.measure;

import java.util.ArrayList;
import java.util.List;
import org.nengquan.bench.clearing.ClearingHouse;
import org.nengquan.bench.clearing.WrittenAgain;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.stage.Stage;

/**
 * T6: rows that the packaged settlement service makes durable in a second when it claims and settles trades as fast as
 * it hears of them (settlements, entries, postings, notices, events), beside raw array inserts of the same rows. Once
 * with the fee account in every trade, and once without it.
 */
final class SettledTrades implements Measure {
    private static final int WARM_UP = 5;
    private static final int ROUNDS = 5;
    private static final int THOUSANDS = 2;
    private static final int TRADES = THOUSANDS * 1_000;
    private static final long WITH_FEE_FEN = 20_000;
    private static final long WITHOUT_FEE_FEN = 1_000;

    @Override
    public String id() {
        return "T6";
    }

    @Override
    public List<Line> take(Stage stage) {
        return List.of(line(stage, "T6", WITH_FEE_FEN), line(stage, "T6.no-fee", WITHOUT_FEE_FEN));
    }

    private static Line line(Stage stage, String id, long priceFen) {
        stage.say(id + ": " + ROUNDS + " times " + TRADES + " trades");
        try (var house = ClearingHouse.open(stage.workspace().root(), stage.ground());
                var limit = WrittenAgain.on(house.pool())) {
            for (int round = 0; round < WARM_UP; round++) {
                round(house, limit, priceFen, new Figures());
            }
            var figures = new Figures();
            for (int round = 0; round < ROUNDS; round++) {
                round(house, limit, priceFen, figures);
            }
            return figures.line(id);
        }
    }

    private static void round(ClearingHouse house, WrittenAgain limit, long priceFen, Figures figures) {
        var batch = house.next(TRADES, priceFen);
        long settling = Stopwatch.nanos(batch::settle);
        var rows = limit.rowsOf(batch, THOUSANDS);
        long inserting = Stopwatch.nanos(rows::write);
        figures.add(rows.count(), settling, inserting);
    }

    /** Rows a second, round by round. */
    private record Figures(List<Long> values, List<Long> limits) {

        Figures() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(long rows, long settling, long inserting) {
            values.add(Unit.perSecond(rows, settling));
            limits.add(Unit.perSecond(rows, inserting));
        }

        Line line(String id) {
            return Line.ofMedians(id, values, Unit.PER_SECOND, limits);
        }
    }
}
