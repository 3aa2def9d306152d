package org.nengquan.bench.measure;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Samples;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.load.Client;
import org.nengquan.bench.load.Orders;
import org.nengquan.bench.load.Server;
import org.nengquan.bench.market.Market;
import org.nengquan.bench.stage.Stage;
import org.nengquan.stack.Stack;

/**
 * L1: from the moment when an order is to be sent until it is acknowledged over HTTP, while orders come at a quarter of
 * the rate that the service can do, whether or not it keeps up; beside one row committed on the same PostgreSQL, each
 * timed in the same way and due as often. {@code L1.hot} has the same orders beside commits that follow one another
 * without a pause, which find everything awake.
 */
final class OrderToAck implements Measure {
    private static final int ROUNDS = 5;
    private static final int SENT = 1_500;
    private static final int SENT_TO_WARM_UP = 5_000;
    private static final int COMMITS = 300;
    private static final long QUARTER = 4;
    private static final long SEED = 7;

    @Override
    public String id() {
        return "L1";
    }

    @Override
    public List<Line> take(Stage stage) {
        Stack ground = stage.ground();
        var database = ground.freshDatabase();
        Market.open(database).close();
        try (var trading = Server.trading(stage.workspace().root(), ground, database);
                var client = new Client(trading, HttpOrders.ORDERS);
                var commits = CommitClock.on(ground.freshDatabase())) {
            var source = new Orders(SEED);
            Duration interval = interval(client, source);
            stage.say("L1: an order every " + interval.toNanos() / 1_000 + " µs");
            return rounds(client, source, interval, commits);
        } catch (SQLException e) {
            throw new IllegalStateException("the limit of L1 cannot be measured", e);
        }
    }

    private static Duration interval(Client client, Orders source) {
        long most = WarmUp.untilSteady(() -> HttpOrders.perSecond(client, source));
        return Duration.ofSeconds(QUARTER).dividedBy(most);
    }

    private List<Line> rounds(Client client, Orders source, Duration interval, CommitClock commits)
            throws SQLException {
        WarmUp.untilSteady(() -> Unit.perSecond(
                1,
                Samples.of(client.sendEvery(interval, source.singles(SENT_TO_WARM_UP)))
                        .median()));
        List<Long> values = new ArrayList<>();
        List<Long> limits = new ArrayList<>();
        List<Long> hot = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            values.addAll(client.sendEvery(interval, source.singles(SENT)));
            limits.addAll(commits.commitEvery(interval, COMMITS));
            for (int commit = 0; commit < COMMITS; commit++) {
                hot.add(commits.commitNanos());
            }
        }
        return List.of(
                Line.ofMedians(id(), values, Unit.MILLISECONDS, limits),
                Line.ofMedians(id() + ".hot", values, Unit.MILLISECONDS, hot));
    }
}
