package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.outbox.PublishedEvent;

/** The shard's events as they were committed. */
public interface OutboxLog {

    /** Events after the one with that number, in their order. */
    Uni<List<PublishedEvent>> after(String shard, long sequence, int limit);

    /** Remembers that everything up to that number is known to have been published. */
    Uni<Void> markPublished(String shard, long sequence);
}
