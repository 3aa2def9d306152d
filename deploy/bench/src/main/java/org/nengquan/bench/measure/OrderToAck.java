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
 * the rate that the service can do, whether or not it keeps up; beside one row committed on the same PostgreSQL.
 */
final class OrderToAck implements Measure {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 3;
    private static final int FULL_LOAD = 6_000;
    private static final int SENT = 1_500;
    private static final int COMMITS = 100;
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
            return List.of(rounds(client, source, interval, commits));
        } catch (SQLException e) {
            throw new IllegalStateException("the limit of L1 cannot be measured", e);
        }
    }

    private static Duration interval(Client client, Orders source) {
        long nanos = 0;
        for (int round = 0; round < WARM_UP; round++) {
            nanos = client.sendAll(source.singles(FULL_LOAD), HttpOrders.CONNECTIONS);
        }
        return Duration.ofNanos(nanos / FULL_LOAD * QUARTER);
    }

    private Line rounds(Client client, Orders source, Duration interval, CommitClock commits) throws SQLException {
        List<Long> values = new ArrayList<>();
        List<Long> limits = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            values.addAll(client.sendEvery(interval, source.singles(SENT)));
            for (int commit = 0; commit < COMMITS; commit++) {
                limits.add(commits.commitNanos());
            }
        }
        return new Line(
                id(),
                Samples.of(values).median(),
                Unit.MILLISECONDS,
                Samples.of(limits).median());
    }
}
