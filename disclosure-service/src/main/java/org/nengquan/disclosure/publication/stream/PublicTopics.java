package org.nengquan.disclosure.publication.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.nengquan.disclosure.edition.app.CurrentEdition;
import org.nengquan.disclosure.publication.app.PublishFacts;
import org.nengquan.disclosure.sharing.app.CreditRecords;
import org.nengquan.disclosure.trail.app.Trails;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.IncomingEvent;

/** The topics from which the public's facts, the trails of trades and what other agencies are told come. After each commit the figures in memory follow at once. */
@ApplicationScoped
class PublicTopics {

    private static final Logger LOG = Logger.getLogger(PublicTopics.class);

    private final BatchConsumer batches;
    private final EventReader reader;
    private final PublishFacts publish;
    private final CurrentEdition edition;
    private final Trails trails;
    private final CreditRecords credit;

    PublicTopics(
            BatchConsumer batches,
            EventReader reader,
            PublishFacts publish,
            CurrentEdition edition,
            Trails trails,
            CreditRecords credit) {
        this.batches = batches;
        this.reader = reader;
        this.publish = publish;
        this.edition = edition;
        this.trails = trails;
        this.credit = credit;
    }

    @Incoming("participants")
    Uni<Void> participants(ConsumerRecords<String, byte[]> records) {
        return consume("disclosure.participants", records);
    }

    @Incoming("holdings")
    Uni<Void> holdings(ConsumerRecords<String, byte[]> records) {
        return consume("disclosure.holdings", records);
    }

    @Incoming("verification")
    Uni<Void> verification(ConsumerRecords<String, byte[]> records) {
        return consume("disclosure.verification", records);
    }

    @Incoming("market")
    Uni<Void> market(ConsumerRecords<String, byte[]> records) {
        return consume("disclosure.market", records);
    }

    /** Nothing of positions is public; that quota and cash arrived in the market belongs to the trails. */
    @Incoming("positions")
    Uni<Void> positions(ConsumerRecords<String, byte[]> records) {
        return consume("disclosure.positions", records);
    }

    @Incoming("settlement")
    Uni<Void> settlement(ConsumerRecords<String, byte[]> records) {
        return consume("disclosure.settlement", records);
    }

    private Uni<Void> consume(String consumer, ConsumerRecords<String, byte[]> records) {
        return batches.consume(consumer, records, this::handle, this::setAside).chain(this::show);
    }

    private Uni<Void> handle(List<IncomingEvent> events) {
        return publish.publish(reader.read(events))
                .chain(() -> trails.keep(events))
                .chain(() -> credit.keep(events));
    }

    /** Nobody's account is kept here, so there is nothing to freeze: the integrity check shows what was set aside. */
    private Uni<Void> setAside(IncomingEvent event, String reason) {
        LOG.errorf("event set aside type=%s source=%s sequence=%d", event.type(), event.source(), event.sequence());
        return Uni.createFrom().voidItem();
    }

    /** The batch is committed whatever happens here; figures that cannot be read now are read a second later. */
    private Uni<Void> show() {
        return edition.refresh().onFailure().recoverWithNull();
    }
}
