package org.nengquan.bench.clearing;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.nengquan.bench.load.Server;
import org.nengquan.bench.market.Pools;
import org.nengquan.local.bank.BankSimulator;
import org.nengquan.stack.Stack;

/**
 * The packaged settlement service on a database and topics of its own, with a bank, twenty buyers and twenty sellers.
 * Used by one thread.
 */
public final class ClearingHouse implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = 5_000_000;
    private static final long CASH_FEN = 1_000_000_000_000L;
    private static final Map<String, Integer> TOPICS = Map.of(
            "registry.participants", 4,
            "registry.holdings", 4,
            "trading.market.henan", 1,
            "trading.positions", 4,
            "settlement.events", 4);

    /** Cash for all buyers at once, as if they had paid it in and handed it to the market. */
    private static final String PAY_IN = """
            with told as (
                insert into ledger_entry (kind, reference, business_date, booked_at)
                select 'DEPOSIT', uscc, '2022-07-04', now() from unnest($1::text[]) as uscc returning id, reference
            )
            insert into ledger_posting (entry_id, line, account, delta_fen)
            select id, 1, 'bank', -$2::bigint from told union all select id, 2, 'in-trading:' || reference, $2 from told
            """;

    private static final String IN_STATE =
            "select count(*) from settlement where state = $1 and trade_number between $2 and $3";

    private final Vertx vertx = Vertx.vertx();
    private final BankSimulator bank;
    private final Server server;
    private final Teller teller;
    private final Pool pool;
    private long sales;

    private ClearingHouse(Path root, Stack ground, Stack.Database database) throws IOException {
        bank = BankSimulator.start(root.resolve("deploy/bench/target/bank-" + database.username()), 0);
        server = Server.settlement(root, ground, database, "http://127.0.0.1:" + bank.port());
        teller = new Teller(ground.bootstrap());
        pool = Pools.on(vertx, database);
    }

    /** Starts the service and lets everybody in. Whatever was in its topics before is gone. */
    public static ClearingHouse open(Path root, Stack ground) {
        ground.freshTopics(TOPICS);
        try {
            var house = new ClearingHouse(root, ground, ground.freshDatabase());
            house.letEverybodyIn();
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next so many sales, all at one price. */
    public Batch next(int trades, long priceFen) {
        List<Sale> batch = LongStream.rangeClosed(sales + 1, sales + trades)
                .mapToObj(number -> new Sale(number, priceFen))
                .toList();
        sales += trades;
        return new Batch(batch);
    }

    public Pool pool() {
        return pool;
    }

    @Override
    public void close() {
        teller.close();
        server.close();
        pool.closeAndAwait();
        vertx.closeAndAwait();
        try {
            bank.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letEverybodyIn() {
        teller.tell("registry.participants", Sale.participants());
        awaitCount(2L * Sale.buyers().size(), "select count(*) from cash_account", Tuple.tuple());
        pool.preparedQuery(PAY_IN)
                .execute(Tuple.of(Sale.buyers().toArray(String[]::new), CASH_FEN))
                .await()
                .atMost(PATIENCE);
    }

    private void awaitCount(long expected, String query, Tuple parameters) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (count(query, parameters) < expected) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the service has not done it in time: " + query);
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private long count(String query, Tuple parameters) {
        Row row = pool.preparedQuery(query)
                .execute(parameters)
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next();
        return row.getLong(0);
    }

    /** Sales that are settled together. */
    public final class Batch {
        private final List<Sale> sold;

        private Batch(List<Sale> sold) {
            this.sold = sold;
        }

        /** The market tells of the trades, the registry of their deliveries; returns when the last one is settled. */
        public void settle() {
            teller.tell(
                    "trading.market.henan", sold.stream().map(Sale::executed).toList());
            await("DELIVERING");
            teller.tell("registry.holdings", sold.stream().map(Sale::delivered).toList());
            await("SETTLED");
        }

        String first() {
            return sold.getFirst().tradeNumber();
        }

        String last() {
            return sold.getLast().tradeNumber();
        }

        private void await(String state) {
            awaitCount(sold.size(), IN_STATE, Tuple.of(state, first(), last()));
        }
    }
}
