package org.nengquan.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Says how many events wait to be published (metric {@code outbox.backlog}), and keeps a service from being ready on a
 * database that may forget a commit: an acknowledged order or an announced fact must survive a power cut.
 *
 * <p>A backlog alone does not make a service unready: requests commit whether or not Kafka is there.
 */
@Readiness
@ApplicationScoped
class OutboxHealth implements AsyncHealthCheck {

    private static final Logger LOG = Logger.getLogger(OutboxHealth.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);
    private static final String SETTINGS = "select current_setting('fsync'), current_setting('synchronous_commit')";
    private static final String BACKLOG = """
            select (select count(*) from outbox where sequence is null)
                 + (select coalesce(sum(last_sequence - published_sequence), 0) from outbox_relay)::bigint
            """;

    private final Pool pool;
    private final Vertx vertx;
    private final AtomicLong backlog = new AtomicLong();
    private long timer;

    OutboxHealth(Pool pool, Vertx vertx, MeterRegistry metrics) {
        this.pool = pool;
        this.vertx = vertx;
        metrics.gauge("outbox.backlog", backlog);
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(EVERY.toMillis(), id -> measure());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return first(SETTINGS).map(this::answer).onFailure().recoverWithItem(this::unknown);
    }

    private HealthCheckResponse answer(Row settings) {
        var fsync = settings.getString(0);
        var commit = settings.getString(1);
        return HealthCheckResponse.named("outbox-durability")
                .status(!Objects.equals(fsync, "off") && !Objects.equals(commit, "off"))
                .withData("fsync", fsync)
                .withData("synchronous_commit", commit)
                .withData("backlog", backlog.get())
                .build();
    }

    private HealthCheckResponse unknown(Throwable failure) {
        return HealthCheckResponse.named("outbox-durability")
                .down()
                .withData("reason", failure.toString())
                .build();
    }

    private void measure() {
        first(BACKLOG)
                .map(row -> row.getLong(0))
                .subscribe()
                .with(backlog::set, failure -> LOG.debugf("backlog not measured reason=%s", failure));
    }

    private Uni<Row> first(String sql) {
        return pool.query(sql)
                .execute()
                .ifNoItem()
                .after(LONGEST_ANSWER)
                .fail()
                .map(rows -> rows.iterator().next());
    }
}
