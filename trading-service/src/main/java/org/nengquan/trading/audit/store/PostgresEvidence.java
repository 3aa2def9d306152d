package org.nengquan.trading.audit.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nengquan.trading.audit.app.Evidence;

/** One repeatable-read transaction: the market may go on meanwhile, the proof sees one moment of it. */
@ApplicationScoped
class PostgresEvidence implements Evidence {
    private final Pool pool;
    private final String shard;

    PostgresEvidence(Pool pool, @ConfigProperty(name = "nengquan.journal.shard", defaultValue = "henan") String shard) {
        this.pool = pool;
        this.shard = shard;
    }

    @Override
    public <T> Uni<T> atOneMoment(Function<Moment, Uni<T>> work) {
        return pool.getConnection().flatMap(connection -> at(connection, work));
    }

    private <T> Uni<T> at(SqlConnection connection, Function<Moment, Uni<T>> work) {
        return connection
                .query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                .execute()
                .chain(() -> work.apply(new PostgresMoment(connection, shard)))
                .eventually(() -> end(connection));
    }

    private static Uni<Void> end(SqlConnection connection) {
        return connection
                .query("ROLLBACK")
                .execute()
                .onFailure()
                .recoverWithNull()
                .chain(() -> connection.close());
    }
}
