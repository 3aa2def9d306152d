package org.nengquan.inbox;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What tests ask. */
@ApplicationScoped
class Database {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Pool pool;

    Database(Pool pool) {
        this.pool = pool;
    }

    List<Row> rows(String sql, Object... params) {
        var rows = new ArrayList<Row>();
        pool.preparedQuery(sql)
                .execute(Tuple.from(params))
                .await()
                .atMost(PATIENCE)
                .forEach(rows::add);
        return rows;
    }

    long count(String sql, Object... params) {
        return rows(sql, params).getFirst().getLong(0);
    }

    /** The sequences that took effect for the consumer, in the order of their effects. */
    List<Long> effects(String consumer) {
        return rows("select sequence from effect where consumer = $1 order by id", consumer).stream()
                .map(row -> row.getLong(0))
                .toList();
    }
}
