package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** What one batch has to say to the database: the fence, and what may be written only behind it. */
final class Statements {
    private final List<Statement> all = new ArrayList<>();

    /**
     * One of them.
     *
     * @param amongOthers whether its rows are no other statement's, so that it matters not which of them comes first
     */
    record Statement(String sql, Tuple parameters, boolean amongOthers) {}

    Statements(Statement fence) {
        all.add(fence);
    }

    void add(Statement next) {
        all.add(next);
    }

    Statement fence() {
        return all.getFirst();
    }

    List<Statement> behindTheFence() {
        return all.subList(1, all.size());
    }

    /** Whether none of them has to come after another. */
    boolean inAnyOrder() {
        return all.stream().allMatch(Statement::amongOthers);
    }

    /**
     * All sent at once, in a transaction. If one fails, PostgreSQL turns the COMMIT behind it into a rollback.
     *
     * @return completes when PostgreSQL has confirmed the commit
     */
    Uni<Void> inTurn(SqlConnection connection) {
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
