package org.nengquan.bench.measure;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.market.Flow;
import org.nengquan.bench.market.HotRow;
import org.nengquan.bench.market.Market;
import org.nengquan.bench.stage.Stage;
import org.nengquan.stack.Stack;

/**
 * T2: orders that the market acknowledges in a second while 1,024 callers wait, beside transactions that lock one row. Orders
 * come in rounds between which the tables follow; {@code T2.tables} counts until the tables show the last of many orders.
 */
final class WriterOrders implements Measure {
    private static final String ID = "T2";
    private static final int ROUNDS = 15;
    private static final int ORDERS = 20_000;
    private static final int MANY_ORDERS = 100_000;
    private static final Duration LOCKING = Duration.ofSeconds(1);
    private static final long SEED = 2;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Line> take(Stage stage) {
        stage.say("T2: " + ROUNDS + " times " + ORDERS + " orders");
        Stack ground = stage.ground();
        try (var market = Market.open(ground.freshDatabase())) {
            return rounds(stage, market, HotRow.on(ground.freshDatabase()));
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("the limit of T2 cannot be measured", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<Line> rounds(Stage stage, Market market, HotRow hotRow)
            throws ExecutionException, InterruptedException {
        var flow = new Flow(SEED, 0);
        List<Long> values = new ArrayList<>();
        List<Long> limits = new ArrayList<>();
        WarmUp.untilSteady(() -> acknowledged(market, flow));
        stage.freeLogFiles();
        hotRow.transactionsIn(LOCKING);
        for (int round = 0; round < ROUNDS; round++) {
            values.add(acknowledged(market, flow));
            limits.add(Unit.perSecond(hotRow.transactionsIn(LOCKING), LOCKING.toNanos()));
        }
        return List.of(
                Line.ofMedians(ID, values, Unit.PER_SECOND, limits),
                Line.ofMedians(ID + ".tables", List.of(followed(market, flow)), Unit.PER_SECOND, limits));
    }

    private static long acknowledged(Market market, Flow flow) {
        var orders = flow.next(ORDERS);
        long nanos = Stopwatch.nanos(() -> market.place(orders));
        market.follow();
        return Unit.perSecond(ORDERS, nanos);
    }

    private static long followed(Market market, Flow flow) {
        var orders = flow.next(MANY_ORDERS);
        return Unit.perSecond(MANY_ORDERS, Stopwatch.nanos(() -> {
            market.place(orders);
            market.follow();
        }));
    }
}
