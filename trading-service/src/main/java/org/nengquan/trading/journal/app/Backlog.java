package org.nengquan.trading.journal.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.ListingCommand;

/**
 * What the tables did not show yet when a shard changed hands, made again from the journal. An event that was being
 * recorded in a trace belongs to none then.
 */
final class Backlog {
    private final Telling telling;
    private final Ownership ownership;
    private final Engine engine;
    private final List<TableWork> work = new ArrayList<>();
    private List<TableWork.Dated> lines = new ArrayList<>();
    private List<PublishedEvent> events = new ArrayList<>();
    private long lastEvent;

    Backlog(Telling telling, Ownership ownership, Engine engine) {
        this.telling = telling;
        this.ownership = ownership;
        this.engine = engine;
        this.lastEvent = ownership.followed().event();
        engine.drainTouched();
    }

    /** A line that the engine has just applied again; only those count that the tables do not show. */
    void take(Applied applied) {
        if (applied.seq() < ownership.followed().seq()) {
            return;
        }
        if (applied.seq() == ownership.followed().seq()) {
            engine.drainTouched();
        } else if (!(applied.command() instanceof ListingCommand)) {
            cut();
            add(applied);
            cut();
        } else {
            add(applied);
        }
    }

    private void add(Applied applied) {
        LocalDate date = ShardState.businessDate(engine);
        List<PublishedEvent> told = telling.of(applied, new Telling.When(ownership.shard(), date), lastEvent + 1);
        lines.add(new TableWork.Dated(applied, date));
        events.addAll(told);
        lastEvent += told.size();
    }

    /** Orders are written together, everything else line by line. */
    private void cut() {
        if (!lines.isEmpty()) {
            work.add(TableWork.of(lines, events, lastEvent, engine.drainTouched()));
            lines = new ArrayList<>();
            events = new ArrayList<>();
        }
    }

    /** In the order of the journal. */
    List<TableWork> work() {
        cut();
        if (lastEvent != ownership.lastEvent()) {
            throw new IllegalStateException(
                    "the journal tells of " + lastEvent + " events, the shard of " + ownership.lastEvent());
        }
        return work;
    }
}
