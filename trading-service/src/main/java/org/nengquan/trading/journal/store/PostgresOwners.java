package org.nengquan.trading.journal.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nengquan.trading.journal.app.Owners;

/** The owner as the shard's row names it. */
@ApplicationScoped
class PostgresOwners implements Owners {
    private static final String LIVING = """
            select address from shard
            where id = $1 and address <> '' and heartbeat_at > now() - interval '10 seconds'""";

    private final Pool pool;
    private final String shard;

    PostgresOwners(Pool pool, @ConfigProperty(name = "nengquan.journal.shard", defaultValue = "henan") String shard) {
        this.pool = pool;
        this.shard = shard;
    }

    @Override
    public Uni<Optional<String>> address() {
        return pool.preparedQuery(LIVING).execute(Tuple.of(shard)).map(PostgresOwners::first);
    }

    private static Optional<String> first(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(rows.iterator().next().getString(0));
    }
}
