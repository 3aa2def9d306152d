package org.nengquan.trading.journal.stream;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.nengquan.outbox.EventPublisher;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.app.Announcements;
import org.nengquan.trading.journal.app.OutboxLog;

/** Starts and stops the announcer with the ownership of the shard. */
@ApplicationScoped
class KafkaAnnouncements implements Announcements {
    private final EventPublisher publisher;
    private final OutboxLog log;
    private volatile Announcer announcer;

    KafkaAnnouncements(EventPublisher publisher, OutboxLog log) {
        this.publisher = publisher;
        this.log = log;
        this.announcer = new Announcer(publisher, log, "", 0);
    }

    @Override
    public synchronized void begin(String shard, long published) {
        announcer.stop();
        announcer = new Announcer(publisher, log, shard, published);
        announcer.start();
    }

    @Override
    public void committed(List<PublishedEvent> events) {
        announcer.offer(events);
    }

    @Override
    public synchronized void end() {
        announcer.stop();
    }

    void stop(@Observes ShutdownEvent event) {
        end();
    }
}
