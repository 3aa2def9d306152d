package org.nengquan.trading.inbound.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.outbox.BatchConsumer;
import org.nengquan.outbox.IncomingEvent;
import org.nengquan.trading.inbound.app.TellTheMarket;

/**
 * Listens to the registry and to settlement. The offset is stored after the journal has the facts; if the process dies in
 * between, they are told again and the engine knows them already.
 */
@ApplicationScoped
class Consumers {
    private static final String PARTICIPANTS = "registry.participants";
    private static final String HOLDINGS = "registry.holdings";
    private static final String SETTLEMENT = "settlement.events";

    private final BatchConsumer batches;
    private final Reading reading;
    private final TellTheMarket market;

    Consumers(BatchConsumer batches, Reading reading, TellTheMarket market) {
        this.batches = batches;
        this.reading = reading;
        this.market = market;
    }

    @Incoming("participants")
    Uni<Void> participants(ConsumerRecords<String, byte[]> records) {
        return batches.consume("trading.participants", records, events -> tell(PARTICIPANTS, events), this::freeze);
    }

    @Incoming("holdings")
    Uni<Void> holdings(ConsumerRecords<String, byte[]> records) {
        return batches.consume("trading.holdings", records, events -> tell(HOLDINGS, events), this::freeze);
    }

    @Incoming("settlement")
    Uni<Void> settlement(ConsumerRecords<String, byte[]> records) {
        return batches.consume("trading.settlement", records, events -> tell(SETTLEMENT, events), this::freeze);
    }

    private Uni<Void> tell(String topic, List<IncomingEvent> events) {
        return market.facts(events.stream()
                .map(event -> reading.command(topic, event))
                .flatMap(Optional::stream)
                .toList());
    }

    private Uni<Void> freeze(IncomingEvent event, String reason) {
        return market.freeze(event.subject(), reason);
    }
}
