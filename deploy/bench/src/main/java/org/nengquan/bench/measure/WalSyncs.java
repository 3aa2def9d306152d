package org.nengquan.bench.measure;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.nengquan.bench.figure.Line;
import org.nengquan.bench.figure.Unit;
import org.nengquan.bench.market.Flow;
import org.nengquan.bench.market.Market;
import org.nengquan.bench.stage.Stage;
import org.nengquan.stack.Stack;

/**
 * E1: how often PostgreSQL syncs its log for a thousand orders while 1,024 callers wait; a commit for each order would be
 * 1,000. Its limit is a figure, as that of memory is.
 */
final class WalSyncs implements Measure {
    private static final int ORDERS = 50_000;
    private static final long MILLION = 1_000_000;
    /** Ten among a thousand. */
    private static final long LIMIT = 10_000;

    private static final long SEED = 3;

    @Override
    public String id() {
        return "E1";
    }

    @Override
    public List<Line> take(Stage stage) {
        stage.say("E1: " + ORDERS + " orders");
        Stack.Database database = stage.ground().freshDatabase();
        Market.open(database).close();
        long before = syncs(database);
        try (var market = Market.reopen(database)) {
            market.place(new Flow(SEED, 0).next(ORDERS));
        }
        return List.of(new Line(id(), (syncs(database) - before) * MILLION / ORDERS, Unit.PER_THOUSAND, LIMIT));
    }

    /** Counted by PostgreSQL when a connection ends at the latest; the background writers' are among them. */
    private static long syncs(Stack.Database database) {
        try (var connection =
                        DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sum(fsyncs)::bigint from pg_stat_io where object = 'wal'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not say how often it synced its log", e);
        }
    }
}
