package org.nengquan.trading.journal.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nengquan.outbox.EventPublisher;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.app.OutboxLog;

/**
 * Publishes the shard's events in their order: from memory as long as it keeps up, from the outbox table where something
 * is missing in between. Lost hand-overs therefore cost a query and never an event; and a Kafka that is down costs the
 * market nothing.
 */
final class Announcer implements Runnable {
    private static final Logger LOG = Logger.getLogger(Announcer.class);
    private static final int CAPACITY = 8_192;
    private static final int PORTION = 500;
    private static final long PAUSE_MS = 500;
    private static final int MARK_AFTER = 2_000;

    /** Between two publications: the first event after a rest goes out at once, and a busy market's go out together. */
    private static final long BREATH_MS = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BlockingQueue<PublishedEvent> fresh = new ArrayBlockingQueue<>(CAPACITY);
    private final EventPublisher publisher;
    private final OutboxLog log;
    private final String shard;
    private final Thread thread;
    private long published;
    private long marked;
    private volatile boolean stopped;

    Announcer(EventPublisher publisher, OutboxLog log, String shard, long published) {
        this.publisher = publisher;
        this.log = log;
        this.shard = shard;
        this.published = published;
        this.marked = published;
        this.thread = Thread.ofPlatform().daemon().name("announcer-" + shard).unstarted(this);
    }

    void start() {
        thread.start();
    }

    void stop() {
        stopped = true;
        thread.interrupt();
    }

    /** Hands events over; what finds no room is read from the table when its turn comes. */
    void offer(List<PublishedEvent> events) {
        for (PublishedEvent event : events) {
            if (!fresh.offer(event)) {
                return;
            }
        }
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                announce(next());
            } catch (InterruptedException asked) {
                stopped = true;
            } catch (RuntimeException outage) {
                LOG.warnf("events wait for Kafka or the database shard=%s after=%d cause=%s", shard, published, outage);
                pause(PAUSE_MS);
            }
        }
    }

    /** The next events without a gap: from memory, or else from the table. */
    private List<PublishedEvent> next() throws InterruptedException {
        PublishedEvent first = fresh.poll(PAUSE_MS, TimeUnit.MILLISECONDS);
        while (first != null && first.sequence() <= published) {
            first = fresh.poll();
        }
        if (first == null || first.sequence() > published + 1) {
            return log.after(shard, published, PORTION).await().atMost(PATIENCE);
        }
        var events = new ArrayList<PublishedEvent>();
        events.add(first);
        takeFollowing(events);
        return events;
    }

    private void takeFollowing(List<PublishedEvent> events) {
        PublishedEvent following = fresh.peek();
        while (following != null
                && events.size() < PORTION
                && following.sequence() == events.getLast().sequence() + 1) {
            events.add(fresh.remove());
            following = fresh.peek();
        }
    }

    /** Waits as long as Kafka takes: nothing may overtake. */
    private void announce(List<PublishedEvent> events) {
        if (!events.isEmpty() && !stopped) {
            publisher.publish(events).await().indefinitely();
            published = events.getLast().sequence();
            pause(BREATH_MS);
        }
        mark(events.isEmpty() ? 1 : MARK_AFTER);
    }

    /** Written seldom: after a restart the events since the last mark go out twice and are recognised. */
    private void mark(int after) {
        if (published - marked >= after) {
            log.markPublished(shard, published).await().atMost(PATIENCE);
            marked = published;
        }
    }

    private void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException asked) {
            stopped = true;
        }
    }
}
