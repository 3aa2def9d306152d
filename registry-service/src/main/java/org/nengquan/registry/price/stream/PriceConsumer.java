package org.nengquan.registry.price.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.registry.price.app.MarketDays;
import org.nengquan.registry.price.domain.MarketDay;

/** Keeps what each closed day of the market says of prices; everything else passes by unread. */
@ApplicationScoped
class PriceConsumer {

    private static final Set<String> WANTED = Set.of(DayClosedV1.TYPE);
    private static final Logger LOG = Logger.getLogger(PriceConsumer.class);

    private final BatchConsumer batches;
    private final Events reader;
    private final MarketDays days;

    PriceConsumer(BatchConsumer batches, Events reader, MarketDays days) {
        this.batches = batches;
        this.reader = reader;
        this.days = days;
    }

    @Incoming("prices")
    Uni<Void> prices(ConsumerRecords<String, byte[]> records) {
        return batches.consume("registry.prices", records, WANTED, this::handle, this::freeze);
    }

    private Uni<Void> handle(List<IncomingEvent> events) {
        List<MarketDay> closed = events.stream()
                .flatMap(event -> reader.read(event, DayClosedV1.class).toDomain().stream())
                .toList();
        return days.add(closed);
    }

    /** A day that cannot be read concerns nobody's account; the quarantine makes the integrity check say so. */
    private Uni<Void> freeze(IncomingEvent event, String reason) {
        LOG.errorf("A day's prices could not be kept: event %s/%d, %s", event.source(), event.sequence(), reason);
        return Uni.createFrom().voidItem();
    }
}
