package org.nengquan.e2e.market;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.stack.Stack;

/** What stands in the market's tables, asked past the market. */
record MarketDatabase(Stack.Database place) {

    /** An order of the book: our id and its state. */
    record StoredOrder(String orderId, String state) {}

    /** All orders by their client order ids; a name that stands twice shows twice. */
    Map<String, List<StoredOrder>> orders() {
        var orders = new HashMap<String, List<StoredOrder>>();
        query(
                "select client_order_id, order_id, state from market_order",
                row -> orders.computeIfAbsent(row[0], name -> new ArrayList<>()).add(new StoredOrder(row[1], row[2])));
        return orders;
    }

    /** Numbers of all trades. */
    List<String> trades() {
        var trades = new ArrayList<String>();
        query("select trade_number from trade order by id", row -> trades.add(row[0]));
        return trades;
    }

    /** The last line of the journal. */
    long lastLine() {
        var last = new ArrayList<String>();
        query("select last_seq from shard", row -> last.add(row[0]));
        return Long.parseLong(last.getFirst());
    }

    /** Where the other replicas forward to. */
    String ownersAddress() {
        var address = new ArrayList<String>();
        query("select address from shard", row -> address.add(row[0]));
        return address.getFirst();
    }

    private interface Take {
        void take(String[] row);
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
