package org.nengquan.disclosure.sharing.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nengquan.disclosure.sharing.app.CreditPlatform.NotDelivered;
import org.nengquan.disclosure.sharing.app.PushProgress.Turn;
import org.nengquan.disclosure.sharing.domain.Backoff;

/**
 * Pushes the records to the credit platform, one after the other (方案二(四), 办法§24): the next only when the one before was
 * taken. A record that was taken, but of which we did not hear, is pushed again under the same number.
 */
@ApplicationScoped
public class PushCredit {
    private static final Logger LOG = Logger.getLogger(PushCredit.class);
    private static final int IN_A_ROW = 200;
    /** Longer than an answer may take: until then the record is not pushed by another replica as well. */
    private static final Duration TURN = Duration.ofMinutes(1);

    private final CreditPlatform platform;
    private final ReadCreditRecords records;
    private final PushProgress progress;
    private final Backoff backoff;
    private final Clock clock;

    PushCredit(
            CreditPlatform platform, ReadCreditRecords records, PushProgress progress, Backoff backoff, Clock clock) {
        this.platform = platform;
        this.records = records;
        this.progress = progress;
        this.backoff = backoff;
        this.clock = clock;
    }

    /** Pushes what is due; nothing if no address is known. */
    public Uni<Void> pushDue() {
        return platform.address().isEmpty() ? Uni.createFrom().voidItem() : push(IN_A_ROW);
    }

    private Uni<Void> push(int left) {
        Instant now = clock.instant();
        return progress.take(now, now.plus(TURN))
                .flatMap(turn -> turn.filter(any -> left > 0)
                        .map(mine -> push(mine).flatMap(taken -> Boolean.TRUE.equals(taken) ? push(left - 1) : done()))
                        .orElseGet(PushCredit::done));
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }

    /** Whether it was taken. */
    private Uni<Boolean> push(Turn turn) {
        return records.after(turn.number() - 1, 1)
                .flatMap(found -> platform.deliver(found.getFirst()))
                .chain(() -> progress.delivered(turn.number(), clock.instant()))
                .replaceWith(true)
                .onFailure(NotDelivered.class)
                .recoverWithUni(failure -> failed(turn, reason(failure)).replaceWith(false));
    }

    private Uni<Void> failed(Turn turn, String why) {
        Instant now = clock.instant();
        int failures = turn.failures() + 1;
        LOG.warnf("credit record not taken number=%d failures=%d reason=%s", turn.number(), failures, why);
        return progress.failed(turn, why, now, now.plus(backoff.after(failures)));
    }

    private static String reason(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> Objects.toString(failure.getClass().getSimpleName()));
    }
}
