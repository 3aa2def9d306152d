package org.nengquan.trading.journal.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.nengquan.outbox.PublishedEvent;

/**
 * The trading service's journal, built by hand and telling nobody. In the journal's own package, because the service
 * rightly shows its constructor to nobody else.
 */
public final class MeasuredJournal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = 200_000;

    private final Journal journal;
    private final MarketTables tables;

    private MeasuredJournal(Journal journal, MarketTables tables) {
        this.journal = journal;
        this.tables = tables;
    }

    /** Takes the shard over and returns when the market is in memory. */
    public static MeasuredJournal begin(Shards shards, Codec codec, Telling telling) {
        var config = new AsShipped();
        var tables = new MarketTables(shards, config);
        var outside = new Journal.Outside(new Board(), new ToNobody(), tables, Clock.systemUTC(), UUID::randomUUID);
        var measured = new MeasuredJournal(new Journal(shards, codec, telling, outside, config), tables);
        measured.journal.begin();
        measured.awaitOwner();
        return measured;
    }

    /** The door that requests come through. */
    public Journal journal() {
        return journal;
    }

    /** What readers ask. */
    public MarketTables tables() {
        return tables;
    }

    @Override
    public void close() {
        try {
            journal.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void awaitOwner() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!journal.isOwner()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the shard was not taken over");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** The defaults of the service. */
    private record AsShipped() implements JournalConfig {
        @Override
        public String shard() {
            return "henan";
        }

        @Override
        public int capacity() {
            return 4096;
        }

        @Override
        public int batch() {
            return 1000;
        }

        @Override
        public Duration commitPatience() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration tablesRest() {
            return Duration.ofMillis(250);
        }
    }

    private static final class ToNobody implements Announcements {
        @Override
        public void begin(String shard, long published) {}

        @Override
        public void committed(List<PublishedEvent> events) {}

        @Override
        public void end() {}
    }
}
