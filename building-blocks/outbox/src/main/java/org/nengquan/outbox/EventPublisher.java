package org.nengquan.outbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Publishes numbered events in order, each at least once; a repetition carries the same sequence, so that consumers
 * recognise it. Every injection point has its own publisher and its own connection to Kafka.
 *
 * <p>No event may ever overtake an earlier one of its key: consumers would take the late one for a repetition and drop
 * it. So a producer that failed once sends nothing more (it is closed where the failure is seen, before its next
 * request can leave), at most one request is under way per broker, and a record never expires behind our back. The
 * plain Kafka client, because an {@code Emitter} overflows and tells nothing about order after a failure.
 */
@Dependent
public class EventPublisher {

    private static final String FOR_EVER = Integer.toString(Integer.MAX_VALUE);

    private final Topics topics;
    private final Map<String, Object> settings;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("event-publisher").factory());
    private final AtomicReference<@Nullable KafkaProducer<String, byte[]>> producer = new AtomicReference<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    EventPublisher(Topics topics, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topics = topics;
        this.settings = settings(kafka);
    }

    /**
     * Sends the events in this order and completes when Kafka has confirmed them all. While Kafka is away it waits;
     * if it fails, any of the events may or may not have arrived: publish again from the first of them. Call it again
     * only after the call before has ended; a call meanwhile fails, for its events could overtake.
     */
    public Uni<Void> publish(List<PublishedEvent> events) {
        return Uni.createFrom().deferred(() -> publishAlone(events));
    }

    private Uni<Void> publishAlone(List<PublishedEvent> events) {
        if (!busy.compareAndSet(false, true)) {
            throw new IllegalStateException("The events published before are still under way");
        }
        return topics.ready()
                .chain(() -> send(events))
                .onTermination()
                .invoke(() -> busy.set(false))
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private Uni<Void> send(List<PublishedEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .<Void>emitter(emitter -> new Dispatch(open(), events.size(), emitter).send(events))
                .runSubscriptionOn(sender);
    }

    private KafkaProducer<String, byte[]> open() {
        var current = producer.get();
        if (current == null) {
            current = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
            producer.set(current);
        }
        return current;
    }

    @PreDestroy
    void close() {
        sender.shutdownNow();
        var current = producer.getAndSet(null);
        if (current != null) {
            current.close(Duration.ZERO);
        }
    }

    private static Map<String, Object> settings(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, "1");
        settings.put(ProducerConfig.RETRIES_CONFIG, FOR_EVER);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, FOR_EVER);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "10000");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "10000");
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "1000");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, "262144");
        return settings;
    }

    /** One call of {@link #publish}. */
    private final class Dispatch {

        private final KafkaProducer<String, byte[]> through;
        private final AtomicInteger unconfirmed;
        private final UniEmitter<? super Void> caller;
        private final AtomicBoolean failed = new AtomicBoolean();

        Dispatch(KafkaProducer<String, byte[]> through, int size, UniEmitter<? super Void> caller) {
            this.through = through;
            this.unconfirmed = new AtomicInteger(size);
            this.caller = caller;
        }

        void send(List<PublishedEvent> events) {
            caller.onTermination(this::abandon);
            try {
                for (var each = events.iterator(); each.hasNext() && !failed.get(); ) {
                    through.send(EventHeaders.write(each.next()), (where, failure) -> answered(failure));
                }
            } catch (KafkaException | IllegalStateException refused) {
                fail(refused);
            }
        }

        private void answered(@Nullable Exception failure) {
            if (failure != null) {
                fail(failure);
            } else if (unconfirmed.decrementAndGet() == 0) {
                caller.complete(null);
            }
        }

        /** The first failure only: closing makes the records behind it fail as well. */
        private void fail(Exception failure) {
            if (failed.compareAndSet(false, true)) {
                giveUpProducer();
                caller.fail(failure);
            }
        }

        /** If the caller has cancelled: what is in the buffer must not leave after what the caller sends next. */
        private void abandon() {
            if (unconfirmed.get() > 0 && failed.compareAndSet(false, true)) {
                giveUpProducer();
            }
        }

        private void giveUpProducer() {
            producer.compareAndSet(through, null);
            through.close(Duration.ZERO);
        }
    }
}
