package org.nengquan.registry.businessday.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.nengquan.inbox.BatchConsumer;
import org.nengquan.inbox.Events;
import org.nengquan.inbox.IncomingEvent;
import org.nengquan.registry.businessday.app.FollowTradingDay;
import org.nengquan.registry.businessday.domain.BusinessDay;
import org.nengquan.registry.businessday.domain.BusinessDay.Phase;

/** Hears the opening and closing of trading days on the market's topic; trades pass by unread. */
@ApplicationScoped
class MarketConsumer {

    private static final Logger LOG = Logger.getLogger(MarketConsumer.class);
    private static final Map<String, Phase> PHASES =
            Map.of("trading.day-opened.v1", Phase.OPEN, "trading.day-closed.v1", Phase.CLOSED);

    private final BatchConsumer batches;
    private final Events reader;
    private final FollowTradingDay followTradingDay;

    MarketConsumer(BatchConsumer batches, Events reader, FollowTradingDay followTradingDay) {
        this.batches = batches;
        this.reader = reader;
        this.followTradingDay = followTradingDay;
    }

    @Incoming("market")
    Uni<Void> market(ConsumerRecords<String, byte[]> records) {
        return batches.consume("registry.market", records, PHASES.keySet(), this::handle, this::freeze);
    }

    private Uni<Void> handle(List<IncomingEvent> events) {
        return followTradingDay.follow(events.stream().map(this::toDay).toList());
    }

    private BusinessDay toDay(IncomingEvent event) {
        Phase phase = Objects.requireNonNull(PHASES.get(event.type()), event.type());
        return new BusinessDay(reader.read(event, DayChangedV1.class).businessDate(), phase);
    }

    /** A day that cannot be read concerns nobody's account: the date stands still until the next one is heard. */
    private Uni<Void> freeze(IncomingEvent event, String reason) {
        LOG.errorf("A trading day could not be followed: event %s/%d, %s", event.source(), event.sequence(), reason);
        return Uni.createFrom().voidItem();
    }
}
