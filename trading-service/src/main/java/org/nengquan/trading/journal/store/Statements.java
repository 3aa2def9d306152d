package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** What one transaction has to say to the database, in this order. */
final class Statements {
    private final List<Statement> all = new ArrayList<>();

    private record Statement(String sql, Tuple parameters) {}

    void add(String sql, Tuple parameters) {
        all.add(new Statement(sql, parameters));
    }

    /**
     * All sent at once. If one fails, PostgreSQL turns the COMMIT behind it into a rollback.
     *
     * @return completes when PostgreSQL has confirmed the commit
     */
    Uni<Void> run(SqlConnection connection) {
        var answers = new ArrayList<Uni<?>>();
        answers.add(connection.query("BEGIN").execute());
        all.forEach(one -> answers.add(connection.preparedQuery(one.sql()).execute(one.parameters())));
        answers.add(connection.query("COMMIT").execute());
        return Uni.join()
                .all(answers.stream().map(Uni::replaceWithVoid).toList())
                .andCollectFailures()
                .replaceWithVoid();
    }
}
