package org.nengquan.trading.inbound.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.trading.inbound.app.TellTheMarket;

/**
 * Listens to the registry and to settlement. The offset is stored after the journal has the facts; if the process dies in
 * between, they are told again and the engine knows them already.
 *
 * <p>Every replica reads all facts for itself (its group has a name of its own), but only the shard's owner handles them;
 * the others wait with what they have read, find at a take-over that most of it was handled, and go on from there.
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
        return consume("trading.participants", PARTICIPANTS, records);
    }

    @Incoming("holdings")
    Uni<Void> holdings(ConsumerRecords<String, byte[]> records) {
        return consume("trading.holdings", HOLDINGS, records);
    }

    @Incoming("settlement")
    Uni<Void> settlement(ConsumerRecords<String, byte[]> records) {
        return consume("trading.settlement", SETTLEMENT, records);
    }

    /** Waits outside the transaction, whose lock on the offset would keep the owner from its own. */
    private Uni<Void> consume(String consumer, String topic, ConsumerRecords<String, byte[]> records) {
        return market.isHere()
                .chain(() -> batches.consume(
                        consumer, records, reading.types(), events -> tell(topic, events), this::freeze));
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
