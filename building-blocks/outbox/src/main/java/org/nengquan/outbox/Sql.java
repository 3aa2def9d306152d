package org.nengquan.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;
import org.jspecify.annotations.Nullable;

/**
 * SQL on the connection of the running Hibernate Reactive transaction, beneath Hibernate: what it does commits or
 * rolls back together with the entities.
 *
 * <p>Placeholders are {@code $1}, {@code $2} …; arrays for {@code unnest($1::bigint[], $2::text[])} are passed as
 * {@code Long[]}, {@code String[]}, {@code LocalDate[]} …; columns come back as the PostgreSQL client's types
 * ({@code Long}, {@code String}, {@code LocalDate}, {@code OffsetDateTime}). Hibernate does not see these statements:
 * flush the session first if entities they touch were changed, and do not read such entities from the session
 * afterwards.
 *
 * <p>Hibernate's own native queries are no substitute: they know neither arrays nor {@code returning}, and rewrite
 * placeholders.
 */
public final class Sql {

    private Sql() {}

    /** The number of rows that the statement changed; a parameter may be null. */
    public static Uni<Integer> update(String sql, @Nullable Object... params) {
        return connection()
                .flatMap(connection -> Uni.createFrom().completionStage(() -> connection.update(sql, params.clone())));
    }

    /** The rows that the query (or the {@code returning} clause) yields, one array for each, in the database's order. */
    public static Uni<List<Object[]>> select(String sql, @Nullable Object... params) {
        return connection()
                .flatMap(connection -> Uni.createFrom().completionStage(() -> connection.select(sql, params.clone())))
                .map(Sql::rows);
    }

    private static Uni<ReactiveConnection> connection() {
        return Panache.getSession().map(Sql::connectionOf);
    }

    private static ReactiveConnection connectionOf(Mutiny.Session session) {
        return ((MutinySessionImpl) session).getReactiveConnection();
    }

    private static List<Object[]> rows(ReactiveConnection.Result result) {
        var rows = new ArrayList<Object[]>(result.size());
        result.forEachRemaining(rows::add);
        return rows;
    }
}
