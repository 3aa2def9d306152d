package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.nengquan.trading.journal.domain.Ownership;

/**
 * Brings the tables that readers ask up to the journal, behind the commits: at once when somebody reads, else a moment
 * later, so that what comes in quickly is acknowledged first and written together. Never further behind than a bound.
 *
 * <p>What is not written when a process dies, or when a transaction fails, the next owner makes again from the journal. A
 * plain thread that waits for the database, as the writer is. Safe for threads.
 */
final class Following implements Runnable {
    private static final Logger LOG = Logger.getLogger(Following.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(3);

    /** Of one transaction. */
    private static final int MOST_LINES = 10_000;

    /** After which the tables rest no more. */
    private static final int MANY_BEHIND = 25_000;

    /** Before the writer has to wait; each keeps its events in memory. */
    private static final int MOST_BEHIND = 50_000;

    private final Shards shards;
    private final Ownership ownership;
    private final Duration rest;
    private final Thread thread;
    private final Lock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<TableWork> waiting = new ArrayDeque<>();
    private final Queue<Reader> readers = new ArrayDeque<>();
    private long committed;
    private long written;
    private boolean ending;
    private boolean ended;

    /** Somebody who reads what the tables show up to that line. */
    private record Reader(long seq, CompletableFuture<Void> answer) {}

    Following(Shards shards, Ownership ownership, Duration rest) {
        this.shards = shards;
        this.ownership = ownership;
        this.rest = rest;
        this.committed = ownership.followed().seq();
        this.written = committed;
        this.thread =
                Thread.ofPlatform().daemon().name("tables-" + ownership.shard()).unstarted(this);
    }

    void start() {
        thread.start();
    }

    /** These lines are on disk; the next ones come in a later call. */
    void committed(TableWork work) {
        lock.lock();
        try {
            waiting.add(work);
            committed = work.lastSeq();
            if (waiting.size() == 1 || isDue()) {
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Completes when the tables show every line committed before the call; fails if the shard is not ours any more. */
    Uni<Void> upToNow() {
        lock.lock();
        try {
            if (written >= committed) {
                return Uni.createFrom().voidItem();
            }
            if (ended) {
                return Uni.createFrom().failure(Unavailable.behind());
            }
            var reader = new Reader(committed, new CompletableFuture<>());
            readers.add(reader);
            changed.signalAll();
            return Uni.createFrom().completionStage(reader.answer());
        } finally {
            lock.unlock();
        }
    }

    /** Lines that are committed and not in the tables yet. */
    long behind() {
        lock.lock();
        try {
            return committed - written;
        } finally {
            lock.unlock();
        }
    }

    /** False when a transaction failed: the shard has to be taken over again. */
    boolean isIntact() {
        lock.lock();
        try {
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    /** Waits while too much is to be written. Called by the shard's thread only. */
    void awaitRoom() throws InterruptedException {
        lock.lock();
        try {
            while (!ended && committed - written > MOST_BEHIND) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Writes what is left; what is not written soon, the next owner writes. */
    void finish() throws InterruptedException {
        lock.lock();
        try {
            ending = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        thread.join(PATIENCE_AT_THE_END.toMillis());
        giveUp();
    }

    /** Writes nothing more. */
    void giveUp() {
        end();
        thread.interrupt();
    }

    @Override
    public void run() {
        try {
            for (List<TableWork> next = next(); !next.isEmpty(); next = next()) {
                write(next);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            if (isIntact()) {
                LOG.warnf(failure, "the tables do not follow, the shard is given up shard=%s", ownership.shard());
            }
        } finally {
            end();
        }
    }

    /** What is to be written together; nothing at the end. */
    private List<TableWork> next() throws InterruptedException {
        lock.lock();
        try {
            awaitDue();
            return ended ? List.of() : together();
        } finally {
            lock.unlock();
        }
    }

    /** The rest begins with the first line that waits. */
    private void awaitDue() throws InterruptedException {
        while (!ended && !ending && waiting.isEmpty()) {
            changed.await();
        }
        long nanos = rest.toNanos();
        while (!ended && !isDue() && nanos > 0) {
            nanos = changed.awaitNanos(nanos);
        }
    }

    /** What the owner before left over does not wait. */
    private boolean isDue() {
        return ending
                || written < ownership.lastSeq()
                || !readers.isEmpty()
                || !waiting.getFirst().isListing()
                || committed - written > MANY_BEHIND;
    }

    /** Orders as many as may be, everything else by itself as it was committed. */
    private List<TableWork> together() {
        var together = new ArrayList<TableWork>();
        long lines = 0;
        while (!waiting.isEmpty() && (together.isEmpty() || fits(together.getFirst(), waiting.getFirst(), lines))) {
            TableWork next = waiting.removeFirst();
            together.add(next);
            lines += next.lines().size();
        }
        return together;
    }

    private static boolean fits(TableWork first, TableWork next, long lines) {
        return lines + next.lines().size() <= MOST_LINES && first.isListing() && next.isListing();
    }

    private void write(List<TableWork> together) {
        Projection projection = Projection.of(ownership, written, together);
        shards.follow(projection).await().atMost(PATIENCE);
        written(projection.to());
    }

    private void written(long seq) {
        var served = new ArrayList<Reader>();
        lock.lock();
        try {
            written = seq;
            while (!readers.isEmpty() && readers.peek().seq() <= seq) {
                served.add(readers.remove());
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        served.forEach(reader -> reader.answer().complete(null));
    }

    private void end() {
        List<Reader> left;
        lock.lock();
        try {
            ended = true;
            left = List.copyOf(readers);
            readers.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        left.forEach(reader -> reader.answer().completeExceptionally(Unavailable.behind()));
    }
}
