package org.nengquan.settlement.payment.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.nengquan.settlement.payment.app.CreditDeposits;

/**
 * Asks the bank for notices, one question after the other.
 *
 * <p>A timer of Vert.x and not {@code @Scheduled}, whose clock ticks once a second. Every replica asks: the cursor decides
 * whose answer counts.
 */
@ApplicationScoped
class BankPoller {
    private static final Logger LOG = Logger.getLogger(BankPoller.class);
    private static final int PAGE = 200;
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final CreditDeposits deposits;
    private final BankConfig config;
    private volatile boolean running;

    BankPoller(Vertx vertx, CreditDeposits deposits, BankConfig config) {
        this.vertx = vertx;
        this.deposits = deposits;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        again(config.pollEvery());
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
    }

    private void again(Duration wait) {
        if (running) {
            vertx.setTimer(Math.max(1, wait.toMillis()), timer -> ask());
        }
    }

    /** A context of its own for each question, because a Hibernate session lives on one and is never shared. */
    private void ask() {
        var context = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(go -> deposits.listen(PAGE).subscribe().with(this::answered, this::failed));
    }

    private void answered(int notices) {
        again(notices < PAGE ? config.pollEvery() : Duration.ZERO);
    }

    private void failed(Throwable outage) {
        if (running) {
            LOG.warnf("the bank could not be heard and will be asked again reason=%s", outage.getMessage());
        }
        again(AFTER_FAILURE);
    }
}
