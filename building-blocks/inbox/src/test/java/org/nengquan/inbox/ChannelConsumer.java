package org.nengquan.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.outbox.Sql;

/** A consumer as a service writes it. */
@ApplicationScoped
class ChannelConsumer {

    static final String NAME = "test.channel";

    private final BatchConsumer batches;

    ChannelConsumer(BatchConsumer batches) {
        this.batches = batches;
    }

    @Incoming("channel")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return batches.consume(NAME, records, this::apply, this::freeze);
    }

    private Uni<Void> apply(List<IncomingEvent> events) {
        return Sql.update(
                        "insert into effect (consumer, subject, sequence)"
                                + " select $1, * from unnest($2::text[], $3::bigint[])",
                        NAME,
                        events.stream().map(IncomingEvent::subject).toArray(String[]::new),
                        events.stream().map(IncomingEvent::sequence).toArray(Long[]::new))
                .replaceWithVoid();
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return Sql.update("insert into frozen values ($1, $2, $3)", NAME, event.subject(), reason)
                .replaceWithVoid();
    }
}
