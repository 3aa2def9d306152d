package org.nengquan.trading.surveillance.app;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.app.Shards;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.surveillance.domain.DayWatch;
import org.nengquan.trading.surveillance.domain.Happening;

/**
 * Follows the committed journal and keeps what the detectors find: while the day is open after each look, and once for all
 * when it is closed. It reads beside the market and never in its way; after a restart or a failure it tells the day again
 * from its first line, which by the ids of the alerts changes nothing.
 */
@ApplicationScoped
public class WatchJournal {
    private static final Logger LOG = Logger.getLogger(WatchJournal.class);
    private static final long UNKNOWN = -1;

    private final Journal journal;
    private final Shards shards;
    private final JournalStory story;
    private final DayContexts contexts;
    private final Alerts alerts;
    private final WatchConfig config;

    /** Where the next look begins; touched by one look at a time. */
    private volatile long seq = UNKNOWN;

    private volatile @Nullable DayWatch watch;

    WatchJournal(
            Journal journal,
            Shards shards,
            JournalStory story,
            DayContexts contexts,
            Alerts alerts,
            WatchConfig config) {
        this.journal = journal;
        this.shards = shards;
        this.story = story;
        this.contexts = contexts;
        this.alerts = alerts;
        this.config = config;
    }

    @Scheduled(
            identity = "surveillance",
            every = "${nengquan.surveillance.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        if (!journal.isOwner()) {
            forget();
            return Uni.createFrom().voidItem();
        }
        return begin().chain(this::read)
                .onFailure()
                .invoke(this::startAgain)
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> begin() {
        return seq == UNKNOWN
                ? alerts.progress(config.shard()).invoke(kept -> seq = kept).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> read() {
        return shards.linesAfter(config.shard(), seq, config.portion())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(lines -> lines.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : tell(happenings(lines)).chain(this::keep));
    }

    private Deque<Happening> happenings(List<ChainedLine> lines) {
        var happenings = new ArrayDeque<Happening>();
        lines.forEach(line -> happenings.addAll(story.of(line.line())));
        seq = lines.getLast().line().seq();
        return happenings;
    }

    /** Tells on until a day begins or ends, which needs the database; then the rest. */
    private Uni<Void> tell(Deque<Happening> happenings) {
        while (!happenings.isEmpty()) {
            Happening next = happenings.removeFirst();
            if (next instanceof Happening.Opened opened) {
                return open(opened).chain(() -> tell(happenings));
            }
            take(next);
            if (next instanceof Happening.Closed) {
                return keep().chain(() -> tell(happenings));
            }
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> open(Happening.Opened opened) {
        return contexts.before(opened.businessDate())
                .map(DayWatch::new)
                .invoke(day -> day.take(opened))
                .invoke(day -> watch = day)
                .replaceWithVoid();
    }

    private void take(Happening happening) {
        DayWatch day = watch;
        if (day != null) {
            day.take(happening);
        }
    }

    private Uni<Void> keep() {
        DayWatch day = watch;
        if (day == null) {
            return Uni.createFrom().voidItem();
        }
        watch = day.isClosed() ? null : day;
        return alerts.keep(
                config.shard(), new WatchedDay(day.context().date(), day.lastSeq(), day.isClosed(), day.findings()));
    }

    private void startAgain(Throwable failure) {
        LOG.warnf("surveillance starts the day again shard=%s seq=%d cause=%s", config.shard(), seq, failure);
        forget();
    }

    /** Begins again where whole days were kept last. */
    void forget() {
        seq = UNKNOWN;
        watch = null;
    }
}
