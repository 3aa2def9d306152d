package org.nengquan.trading.journal.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Commands on their way to the writer. Bounded: when it is full, the next one is told so at once. */
final class Mailbox {
    private static final long PATIENCE_MS = 250;

    private final BlockingQueue<Entry> queue;

    Mailbox(int capacity) {
        queue = new ArrayBlockingQueue<>(capacity);
    }

    /** False if there is no room. */
    boolean offer(Entry entry) {
        return queue.offer(entry);
    }

    /** What is waiting, at most so many; waits a moment for the first, and for no other. */
    List<Entry> take(int most) throws InterruptedException {
        Entry first = queue.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        entries.add(first);
        queue.drainTo(entries, most - 1);
        return entries;
    }

    /** How many are waiting. */
    int waiting() {
        return queue.size();
    }

    /** Everything that is waiting. */
    List<Entry> takeAll() {
        var entries = new ArrayList<Entry>();
        queue.drainTo(entries);
        return entries;
    }
}
