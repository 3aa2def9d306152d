package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.nengquan.intake.Ids;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.problem.ProblemException;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Event;

/** A journal on a shard in memory. */
final class JournalHarness implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final AtomicLong ID = new AtomicLong();

    final Journal journal;
    final MarketTables tables;
    final JournalConfig config;

    JournalHarness(MemoryShards shards, Codec codec, int capacity) {
        var clock = Clock.fixed(Instant.parse("2022-07-01T01:30:00Z"), ZoneOffset.UTC);
        Ids ids = () -> new java.util.UUID(1, ID.incrementAndGet());
        config = new Config(capacity);
        tables = new MarketTables(shards, config);
        var outside = new Journal.Outside(new Board(), new Silent(), tables, clock, ids);
        journal = new Journal(shards, codec, JournalHarness::told, outside, config);
        journal.begin();
        awaitOwner();
    }

    private record Config(int capacity) implements JournalConfig {
        @Override
        public String shard() {
            return "henan";
        }

        @Override
        public int batch() {
            return 1000;
        }

        @Override
        public Duration commitPatience() {
            return Duration.ofSeconds(2);
        }

        /** Longer than any test: they follow because somebody reads, or at the end. */
        @Override
        public Duration tablesRest() {
            return Duration.ofHours(1);
        }
    }

    private static final class Silent implements Announcements {
        @Override
        public void begin(String shard, long published) {}

        @Override
        public void committed(List<PublishedEvent> events) {}

        @Override
        public void end() {}
    }

    private static List<PublishedEvent> told(Applied applied, Telling.When when, long first) {
        return applied.events().stream()
                .filter(Event.TradeExecuted.class::isInstance)
                .map(event -> new PublishedEvent(
                        "t", "trading", first, "x", "henan", when.businessDate(), applied.at(), "{}"))
                .toList();
    }

    Applied submit(Command command) {
        return journal.submit(command).await().atMost(PATIENCE);
    }

    /** Asks the tables, and waits until they show what was acknowledged. */
    void read() {
        tables.upToDate().await().atMost(PATIENCE);
    }

    /** The status with which the command is turned away. */
    int failure(Command command) {
        return failure(() -> submit(command));
    }

    /** The status with which a reader is turned away. */
    int failureOfReading() {
        return failure(this::read);
    }

    private static int failure(Runnable asked) {
        try {
            asked.run();
            return 0;
        } catch (ProblemException problem) {
            return problem.problem().status();
        } catch (CompletionException wrapped) {
            return ((ProblemException) wrapped.getCause()).problem().status();
        }
    }

    void awaitOwner() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!journal.isOwner() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        if (!journal.isOwner()) {
            throw new AssertionError("the shard was not taken over");
        }
    }

    /** Repeats the command until it is taken in, as a client would that was told 503. */
    Applied eventually(Command command) {
        return repeated(journal.submit(command));
    }

    /** The same for a reader. */
    void readEventually() {
        repeated(tables.upToDate());
    }

    private static <T> T repeated(Uni<T> asked) {
        return asked.onFailure()
                .retry()
                .withBackOff(Duration.ofMillis(20), Duration.ofMillis(200))
                .atMost(100)
                .await()
                .atMost(PATIENCE);
    }

    @Override
    public void close() throws InterruptedException {
        journal.end();
    }
}
