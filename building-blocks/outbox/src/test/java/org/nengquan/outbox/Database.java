package org.nengquan.outbox;

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

    private final Transactions transactions;
    private final Pool pool;
    private final Vertx vertx;

    Database(Transactions transactions, Pool pool, Vertx vertx) {
        this.transactions = transactions;
        this.pool = pool;
        this.vertx = vertx;
    }

    <T> T inTransaction(Supplier<Uni<T>> work) {
        return transactions.run(work).await().atMost(PATIENCE);
    }

    <T> CompletableFuture<T> begin(Supplier<Uni<T>> work) {
        return transactions.run(work).subscribeAsCompletionStage();
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

    /** The sequences that took effect for the consumer, in the order of their effects. */
    List<Long> effects(String consumer) {
        return rows("select sequence from effect where consumer = $1 order by id", consumer).stream()
                .map(row -> row.getLong(0))
                .toList();
    }
}
