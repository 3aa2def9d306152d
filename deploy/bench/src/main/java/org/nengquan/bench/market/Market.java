package org.nengquan.bench.market;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.nengquan.stack.Stack;
import org.nengquan.trading.journal.app.MeasuredJournal;
import org.nengquan.trading.journal.app.Shards;
import org.nengquan.trading.journal.store.MeasuredStore;
import org.nengquan.trading.journal.stream.MeasuredTelling;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.ListingCommand;

/** The trading service's market in this JVM, on a database of its own, open for a day. Used by one thread. */
public final class Market implements AutoCloseable {
    /** Callers that wait for their answers at any time. */
    public static final int OUTSTANDING = 1_024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();
    private final Stack.Database database;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private Pool pool;
    private RecordedShards shards;
    private @Nullable MeasuredJournal journal;
    private long orders;

    private Market(Stack.Database database) {
        this.database = database;
        pool = Pools.on(vertx, database);
        shards = new RecordedShards(MeasuredStore.shards(pool));
    }

    /** Migrates the database, opens the market and lets everybody in. */
    public static Market open(Stack.Database database) {
        migrate(database);
        var market = new Market(database);
        market.start();
        Traders.opening()
                .forEach(command ->
                        market.running().journal().submit(command).await().atMost(PATIENCE));
        market.follow();
        return market;
    }

    /** The market of a database that was opened before. */
    public static Market reopen(Stack.Database database) {
        var market = new Market(database);
        market.start();
        return market;
    }

    private static void migrate(Stack.Database database) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.username(), database.password())
                .locations("classpath:db/migration", "classpath:db/outbox", "classpath:db/intake")
                .load()
                .migrate();
    }

    /** Places the orders as fast as they are acknowledged; returns when the last one is. */
    public void place(List<Wanted> flow) {
        var room = new Semaphore(OUTSTANDING);
        for (Wanted wanted : flow) {
            room.acquireUninterruptibly();
            running().journal().submit(command(wanted)).subscribe().with(answer -> room.release(), why -> {
                failure.set(why);
                room.release();
            });
        }
        room.acquireUninterruptibly(OUTSTANDING);
        Throwable why = failure.get();
        if (why != null) {
            throw new IllegalStateException("an order was not acknowledged", why);
        }
    }

    /** Returns when the tables that readers ask show everything that was acknowledged. */
    public void follow() {
        running().tables().upToDate().await().atMost(PATIENCE);
    }

    /** Keeps from now on what is written. */
    public void record() {
        shards.record();
    }

    /** What was kept since the last call, when the tables show it. */
    public Written written() {
        follow();
        return shards.drain();
    }

    /** Takes the shard over with connections of its own, as a new process would, and reads the market back into memory. */
    public void start() {
        pool.closeAndAwait();
        pool = Pools.on(vertx, database);
        shards = new RecordedShards(MeasuredStore.shards(pool));
        journal = MeasuredJournal.begin(shards, MeasuredStore.codec(), MeasuredTelling.inJson());
    }

    /** Lets the shard go. */
    public void stop() {
        running().close();
        journal = null;
    }

    public Shards shards() {
        return shards;
    }

    public Pool pool() {
        return pool;
    }

    /** Stops everything and disconnects, so that PostgreSQL has counted all that was done. */
    @Override
    public void close() {
        if (journal != null) {
            stop();
        }
        pool.closeAndAwait();
        vertx.closeAndAwait();
    }

    private Command command(Wanted wanted) {
        orders++;
        return new ListingCommand.PlaceOrder(new UUID(1, orders), "m-" + orders, "measure", wanted.intent());
    }

    private MeasuredJournal running() {
        if (journal == null) {
            throw new IllegalStateException("the market is stopped");
        }
        return journal;
    }
}
