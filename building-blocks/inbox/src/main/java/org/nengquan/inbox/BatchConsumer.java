package org.nengquan.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.nengquan.tracing.Causes;

/**
 * Gives the events of Kafka batches their effect exactly once.
 *
 * <p>One transaction holds the effects of all that one poll brought of a topic, the offsets and the newest sequence of
 * each subject; so a batch that comes again, to this process or to another, and an event that was published again at a new
 * offset, change nothing. While the database is away the batch is repeated for ever. If it fails otherwise, its events
 * are tried one by one; the one that fails alone is quarantined, whom it concerns is frozen, and the others go on.
 */
@ApplicationScoped
public class BatchConsumer {

    private static final Logger LOG = Logger.getLogger(BatchConsumer.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int LONGEST_REASON = 2000;

    private final Transactions transactions;
    private final MeterRegistry metrics;
    private final EventSpans spans;

    BatchConsumer(Transactions transactions, MeterRegistry metrics, EventSpans spans) {
        this.transactions = transactions;
        this.metrics = metrics;
        this.spans = spans;
    }

    /**
     * Handles the records; completes when each of them is applied, dropped as seen before, or quarantined. Fails only
     * when the application is shutting down, with nothing lost: the stored offset says where to go on.
     *
     * @param consumer the Kafka group id of the channel; under this name {@link StoredOffsets} finds the offset again
     */
    public Uni<Void> consume(
            String consumer, ConsumerRecords<String, byte[]> records, BatchHandler handler, Quarantine quarantine) {
        return eachInTurn(Batch.of(consumer, records), batch -> consume(batch, handler, quarantine));
    }

    /**
     * As {@link #consume(String, ConsumerRecords, BatchHandler, Quarantine)}, but the handler gets events of these types
     * only. The others pass; where nothing else is, without a transaction. Their offset is stored with the next one
     * that is wanted, so that they come again after a restart, and pass again.
     */
    public Uni<Void> consume(
            String consumer,
            ConsumerRecords<String, byte[]> records,
            Set<String> types,
            BatchHandler handler,
            Quarantine quarantine) {
        return eachInTurn(
                Batch.of(consumer, records).map(batch -> batch.wanted(types)).filter(batch -> !batch.isEmpty()),
                batch -> consume(batch, handler, quarantine));
    }

    private Uni<Void> consume(Batch batch, BatchHandler handler, Quarantine quarantine) {
        var begun = spans.begin(batch);
        return apply(batch, handler)
                .onFailure(this::isPoison)
                .recoverWithUni(failure -> eachInTurn(batch.singles(), one -> consumeOne(one, handler, quarantine)))
                .onTermination()
                .invoke(() -> begun.forEach(Span::end));
    }

    private Uni<Void> consumeOne(Batch one, BatchHandler handler, Quarantine quarantine) {
        return apply(one, handler)
                .onFailure(this::isPoison)
                .recoverWithUni(failure -> setAside(one.records().getFirst(), one, failure, quarantine));
    }

    private Uni<Void> apply(Batch batch, BatchHandler handler) {
        return transactions.run(() -> Consumption.claim(batch).flatMap(claimed -> applyUnseen(claimed, handler)));
    }

    private static Uni<Void> applyUnseen(Batch claimed, BatchHandler handler) {
        if (claimed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Consumption.unseen(claimed).flatMap(events -> applyAll(claimed, events, handler));
    }

    private static Uni<Void> applyAll(Batch claimed, List<IncomingEvent> events, BatchHandler handler) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        noteCauses(events);
        return Transactions.comingBack(() -> handler.handle(events))
                .chain(Panache::getSession)
                .call(Mutiny.Session::flush)
                .chain(() -> Consumption.remember(claimed, events));
    }

    /** So that what the handler tells about an event's subject continues the event's trace. */
    private static void noteCauses(List<IncomingEvent> events) {
        if (events.stream().anyMatch(event -> event.traceParent() != null)) {
            Causes.begin();
            events.forEach(event -> Causes.follow(event.subject(), event.traceParent()));
        }
    }

    /** Repeated until it succeeds, whatever fails: events that come later must not find the accounts unfrozen. */
    private Uni<Void> setAside(
            ConsumerRecord<String, byte[]> poison, Batch one, Throwable failure, Quarantine quarantine) {
        var event = readOrSalvage(poison);
        var reason = reason(failure);
        return transactions
                .run(() -> Consumption.claim(one)
                        .flatMap(claimed -> claimed.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : store(claimed, event, reason, quarantine)))
                .onFailure(this::isPoison)
                .invoke(again -> LOG.errorf(again, "quarantine failed, partition waits %s", place(poison, one)))
                .onFailure(this::isPoison)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .invoke(() -> raiseAlert(poison, one, event, reason));
    }

    private static Uni<Void> store(Batch claimed, IncomingEvent event, String reason, Quarantine quarantine) {
        var poison = claimed.records().getFirst();
        return Consumption.quarantine(claimed.consumer(), poison, event, reason)
                .chain(() -> Transactions.comingBack(() -> quarantine.freeze(event, reason)))
                .chain(() -> Consumption.remember(claimed, List.of(event)));
    }

    private void raiseAlert(ConsumerRecord<String, byte[]> poison, Batch one, IncomingEvent event, String reason) {
        metrics.counter("outbox.quarantined", "consumer", one.consumer()).increment();
        spans.setAside(one.consumer(), poison, reason);
        LOG.warnf(
                "event quarantined %s source=%s sequence=%d type=%s subject=%s reason=%s",
                place(poison, one), event.source(), event.sequence(), event.type(), event.subject(), reason);
    }

    private boolean isPoison(Throwable failure) {
        return transactions.open();
    }

    private static IncomingEvent readOrSalvage(ConsumerRecord<String, byte[]> kafkaRecord) {
        try {
            return Envelope.read(kafkaRecord);
        } catch (UnreadableEvent unreadable) {
            return Envelope.salvage(kafkaRecord);
        }
    }

    private static String reason(Throwable failure) {
        var text = failure.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(failure.getMessage(), "");
        return Envelope.storable(text.substring(0, Math.min(text.length(), LONGEST_REASON)));
    }

    private static String place(ConsumerRecord<String, byte[]> kafkaRecord, Batch batch) {
        return "consumer=%s topic=%s partition=%d offset=%d"
                .formatted(batch.consumer(), kafkaRecord.topic(), kafkaRecord.partition(), kafkaRecord.offset());
    }

    private static <T> Uni<Void> eachInTurn(Stream<T> items, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .items(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }
}
