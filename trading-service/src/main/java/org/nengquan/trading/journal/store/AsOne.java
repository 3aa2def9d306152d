package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.PreparedStatement;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Statements in any order as one that commits by itself. Nearly every batch is of this kind: orders and their trades. Sent
 * one by one, each of their answers wakes the connection's thread and costs a batch of one order as much again as its rows.
 *
 * <p>The fence is the main query, which PostgreSQL runs first; if it says no, nothing of the rest is done. Prepared once
 * for each set of statements and kept as long as the connection, for which alone this object is; the text is longer than
 * what the client's own cache takes. Not safe for threads.
 */
final class AsOne {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    private final Map<List<String>, Uni<PreparedStatement>> prepared = new HashMap<>();

    /** Completes when PostgreSQL has confirmed the commit. */
    Uni<Void> run(SqlConnection connection, Statements statements) {
        List<String> texts = statements.behindTheFence().stream()
                .map(Statements.Statement::sql)
                .toList();
        return prepared.computeIfAbsent(
                        texts,
                        missing ->
                                connection.prepare(text(statements)).memoize().indefinitely())
                .chain(statement -> statement.query().execute(parameters(statements)))
                .replaceWithVoid();
    }

    private static String text(Statements statements) {
        int before = statements.fence().parameters().size();
        var parts = new ArrayList<String>();
        for (Statements.Statement statement : statements.behindTheFence()) {
            parts.add("part" + parts.size() + " as (" + numberedFrom(before, statement.sql()) + ")");
            before += statement.parameters().size();
        }
        return "with " + String.join(", ", parts) + " " + statements.fence().sql();
    }

    private static String numberedFrom(int before, String sql) {
        return PARAMETER.matcher(sql).replaceAll(number -> "\\$" + (before + parameter(number)));
    }

    private static int parameter(MatchResult number) {
        return Integer.parseInt(number.group(1));
    }

    private static Tuple parameters(Statements statements) {
        var all = Tuple.tuple();
        addTo(all, statements.fence());
        statements.behindTheFence().forEach(statement -> addTo(all, statement));
        return all;
    }

    private static void addTo(Tuple all, Statements.Statement statement) {
        for (int i = 0; i < statement.parameters().size(); i++) {
            all.addValue(statement.parameters().getValue(i));
        }
    }
}
