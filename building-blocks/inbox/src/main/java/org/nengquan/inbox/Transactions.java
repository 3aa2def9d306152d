package org.nengquan.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Transactions that belong to no request: each attempt gets a Vert.x context, and so a Hibernate session, of its own,
 * whatever thread asks for it (a retry comes from a timer's), and waits for the database as long as it is away.
 */
@ApplicationScoped
class Transactions {

    private static final Logger LOG = Logger.getLogger(Transactions.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int RIVALRIES = 8;

    private final Vertx vertx;
    private volatile boolean stopping;

    Transactions(Vertx vertx) {
        this.vertx = vertx;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** False while the application shuts down: then a failure says nothing about the work that failed. */
    boolean open() {
        return !stopping;
    }

    /** Runs the work in a transaction; repeats it for ever while the database is away, a few times after a conflict. */
    <T> Uni<T> run(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .<T>emitter(emitter -> attempt(work, emitter))
                .onFailure(failure -> open() && Troubles.isConflict(failure))
                .retry()
                .withBackOff(FIRST_PAUSE, FIRST_PAUSE)
                .atMost(RIVALRIES)
                .onFailure(this::isPassing)
                .invoke(failure -> LOG.warnf("database is away, waiting reason=%s", failure))
                .onFailure(this::isPassing)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private boolean isPassing(Throwable failure) {
        return open() && Troubles.isOutage(failure);
    }

    /** Begins nothing after the stop: work that was given up must not be overtaken by work that came after it. */
    private <T> void attempt(Supplier<Uni<T>> work, UniEmitter<? super T> emitter) {
        if (stopping) {
            throw new IllegalStateException("The application is stopping");
        }
        ownContext()
                .runOnContext(ignored -> Uni.createFrom()
                        .deferred(() -> Panache.withTransaction(work))
                        .subscribe()
                        .with(emitter::complete, emitter::fail));
    }

    /**
     * Foreign work inside a transaction. It may end on any thread, where Hibernate can neither commit nor roll back
     * and the connection would leak; what follows runs where the transaction does.
     */
    static <T> Uni<T> comingBack(Supplier<Uni<T>> work) {
        var here = Objects.requireNonNull(Vertx.currentContext(), "a transaction runs on a Vert.x context");
        return work.get().emitOn(rest -> here.runOnContext(ignored -> rest.run()));
    }

    private Context ownContext() {
        var context = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(eventLoop()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        return context;
    }

    private Context eventLoop() {
        var here = vertx.getOrCreateContext();
        return here.isEventLoopContext() ? here : ((VertxInternal) vertx).createEventLoopContext();
    }
}
