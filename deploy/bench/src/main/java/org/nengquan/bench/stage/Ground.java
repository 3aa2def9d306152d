package org.nengquan.bench.stage;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nengquan.stack.Stack;

/** What a measure stands on. Its databases end with it: PostgreSQL would go on cleaning them up beside the next one. */
final class Ground implements Stack {
    private final Stack stack = Stack.shared();
    private final List<Database> databases = new ArrayList<>();

    @Override
    public Database freshDatabase() {
        Database fresh = stack.freshDatabase();
        databases.add(fresh);
        return fresh;
    }

    @Override
    public String bootstrap() {
        return stack.bootstrap();
    }

    @Override
    public void freshTopics(Map<String, Integer> partitionsByTopic) {
        stack.freshTopics(partitionsByTopic);
    }

    @Override
    public String issuer() {
        return stack.issuer();
    }

    /** Forgets what was measured; whoever is still connected is not any more. */
    void clear() {
        databases.forEach(Ground::drop);
        databases.clear();
    }

    private static void drop(Database database) {
        String url = database.jdbcUrl();
        int name = url.lastIndexOf('/') + 1;
        try (var connection = DriverManager.getConnection(
                        url.substring(0, name) + "postgres", database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database " + url.substring(name) + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException("a database of a measure cannot be dropped", e);
        }
    }
}
