package org.nengquan.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries committed outbox rows to Kafka: one relay per source at a time, held by a PostgreSQL advisory lock. Whoever
 * loses its connection stops and tries to become the relay again.
 *
 * <pre>
 * applying ──lock──▶ on shift: number ─▶ publish ─▶ number (notes what is published) ─▶ … rest until woken
 *     ▲                 │
 *     └──connection lost┘
 * </pre>
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration UNTIL_NEXT_APPLICATION = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final OutboxConfig config;
    private final Pool pool;
    private final EventPublisher publisher;
    private volatile CompletableFuture<@Nullable Void> bell = new CompletableFuture<>();
    private volatile Cancellable work = () -> {};

    Relay(OutboxConfig config, Pool pool, EventPublisher publisher) {
        this.config = config;
        this.pool = pool;
        this.publisher = publisher;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            work = Uni.createFrom()
                    .deferred(this::applyAndServe)
                    .onFailure()
                    .invoke(failure -> LOG.warnf("relay stopped source=%s reason=%s", config.source(), failure))
                    .onFailure()
                    .recoverWithNull()
                    .repeat()
                    .withDelay(UNTIL_NEXT_APPLICATION)
                    .indefinitely()
                    .subscribe()
                    .with(nothing -> {});
        }
    }

    void stop(@Observes ShutdownEvent event) {
        work.cancel();
    }

    /** Says that rows may have been committed. */
    void wake() {
        bell.complete(null);
    }

    private Uni<Void> applyAndServe() {
        return pool.getConnection().flatMap(this::applyAndServe);
    }

    private Uni<Void> applyAndServe(SqlConnection connection) {
        var log = new OutboxLog(connection, config.source(), config.batch());
        return log.lock()
                .flatMap(mine -> mine ? serve(log) : Uni.createFrom().voidItem())
                .onTermination()
                .call(log::release);
    }

    private Uni<Void> serve(OutboxLog log) {
        return log.publishedSequence().flatMap(published -> new Shift(log, published).run());
    }

    /** One tenure of the lock; it ends only by failure. */
    private final class Shift {

        private final OutboxLog log;
        private long published;
        private boolean caughtUp;

        Shift(OutboxLog log, long published) {
            this.log = log;
            this.published = published;
        }

        Uni<Void> run() {
            LOG.infof("relay on shift source=%s publishedSequence=%d", config.source(), published);
            return Uni.createFrom()
                    .deferred(this::round)
                    .repeat()
                    .indefinitely()
                    .onItem()
                    .ignoreAsUni();
        }

        /** The bell is renewed before looking, so a row committed while we look rings the new one. */
        private Uni<Void> round() {
            bell = new CompletableFuture<>();
            return next().flatMap(events -> events.isEmpty() ? rest() : publish(events));
        }

        /** What a predecessor numbered goes out before anything gets a new number. */
        private Uni<List<PublishedEvent>> next() {
            if (caughtUp) {
                return log.numberNext(published);
            }
            return log.numberedAfter(published).flatMap(this::orNumberNext);
        }

        private Uni<List<PublishedEvent>> orNumberNext(List<PublishedEvent> left) {
            caughtUp = left.isEmpty();
            return caughtUp ? log.numberNext(published) : Uni.createFrom().item(left);
        }

        /** Over and over until it succeeds: going on without these events would change the order. */
        private Uni<Void> publish(List<PublishedEvent> events) {
            return publisher
                    .publish(events)
                    .onFailure()
                    .invoke(failure ->
                            LOG.warnf("events not published yet source=%s reason=%s", config.source(), failure))
                    .onFailure()
                    .retry()
                    .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                    .indefinitely()
                    .invoke(() -> published = events.getLast().sequence());
        }

        private Uni<Void> rest() {
            return Uni.createFrom()
                    .completionStage(bell)
                    .ifNoItem()
                    .after(config.poll())
                    .recoverWithItem(() -> null);
        }
    }
}
