package org.nengquan.bench.stage;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nengquan.stack.Stack;

/** What a measure stands on. Its databases end with it: PostgreSQL would go on cleaning them up beside the next one. */
final class Ground implements Stack {
    /** Sixty files of 16 MB, about as many as PostgreSQL writes from one checkpoint to the next. */
    private static final String FILL =
            "select pg_logical_emit_message(true, 'bench', repeat('x', 16000000))" + " from generate_series(1, 60)";

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

    /**
     * A server that has run for a while writes its log into files that it has written before. A young one makes new ones,
     * and every commit waits some 50 ms for each. Dropping a database is a checkpoint, which frees what was filled.
     */
    void fillLogFiles() {
        Database spare = stack.freshDatabase();
        run(spare, spare.jdbcUrl(), FILL);
        drop(spare);
    }

    private static void drop(Database database) {
        String url = database.jdbcUrl();
        int name = url.lastIndexOf('/') + 1;
        run(database, url.substring(0, name) + "postgres", "drop database " + url.substring(name) + " with (force)");
    }

    private static void run(Database database, String url, String sql) {
        try (var connection = DriverManager.getConnection(url, database.username(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("the ground of a measure cannot be made ready: " + sql, e);
        }
    }
}
