package org.nengquan.trading.journal.app;

import java.util.List;
import org.nengquan.outbox.PublishedEvent;

/** The way to the other services. Never slows the market: what it cannot send now it reads from the outbox later. */
public interface Announcements {

    /** The shard is ours: publish from the event after {@code published} on. */
    void begin(String shard, long published);

    /** These events were committed just now. Returns at once. */
    void committed(List<PublishedEvent> events);

    /** The shard is ours no longer: publish nothing more. */
    void end();
}
