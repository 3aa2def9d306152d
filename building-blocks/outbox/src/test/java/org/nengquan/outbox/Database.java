package org.nengquan.outbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What tests ask and do, and wait for. */
@ApplicationScoped
class Database {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Pool pool;
    private final Vertx vertx;

    Database(Pool pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    <T> T inTransaction(Supplier<Uni<T>> work) {
        return transaction(work).await().atMost(PATIENCE);
    }

    <T> CompletableFuture<T> begin(Supplier<Uni<T>> work) {
        return transaction(work).subscribeAsCompletionStage();
    }

    private <T> Uni<T> transaction(Supplier<Uni<T>> work) {
        return onOwnContext(() -> Panache.withTransaction(work));
    }

    /** Not in a transaction, but where one could be begun. */
    <T> Uni<T> onOwnContext(Supplier<Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(ignored -> work.get().subscribe().with(emitter::complete, emitter::fail));
        });
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
}
