package org.nengquan.e2e.market;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.servers.Patience;
import org.nengquan.stack.Stack;

/** What stands in the market's tables, asked past the market. */
record MarketDatabase(Stack.Database place) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BEHIND = "select last_seq - seq from shard join followed on shard = id";

    /** An order of the book: our id and its state. */
    record StoredOrder(String orderId, String state) {}

    /** All orders by their client order ids; a name that stands twice shows twice. */
    Map<String, List<StoredOrder>> orders() {
        awaitTables();
        var orders = new HashMap<String, List<StoredOrder>>();
        query(
                "select client_order_id, order_id, state from market_order",
                row -> orders.computeIfAbsent(row[0], name -> new ArrayList<>()).add(new StoredOrder(row[1], row[2])));
        return orders;
    }

    /** Numbers of all trades. */
    List<String> trades() {
        awaitTables();
        var trades = new ArrayList<String>();
        query("select trade_number from trade order by id", row -> trades.add(row[0]));
        return trades;
    }

    /** The last line of the journal. */
    long lastLine() {
        return number("select last_seq from shard");
    }

    /** Where the other replicas forward to. */
    String ownersAddress() {
        var address = new ArrayList<String>();
        query("select address from shard", row -> address.add(row[0]));
        return address.getFirst();
    }

    /** The tables follow the journal a moment behind. */
    private void awaitTables() {
        boolean follow = new Patience(PATIENCE).until(() -> number(BEHIND) == 0);
        if (!follow) {
            throw new IllegalStateException("the tables do not follow the journal");
        }
    }

    private interface Take {
        void take(String[] row);
    }

    private long number(String sql) {
        var found = new ArrayList<String>();
        query(sql, row -> found.add(row[0]));
        return Long.parseLong(found.getFirst());
    }

    private void query(String sql, Take take) {
        try (var connection = DriverManager.getConnection(place.jdbcUrl(), place.username(), place.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] row = new String[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getString(i + 1);
                }
                take.take(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
