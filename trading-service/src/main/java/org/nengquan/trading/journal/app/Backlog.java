package org.nengquan.trading.journal.app;

import java.util.ArrayList;
import java.util.List;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.matching.domain.Engine;

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
        long shown = ownership.followed().seq();
        if (applied.seq() == shown) {
            engine.drainTouched();
        }
        if (applied.seq() > shown) {
            var line = new TableWork.Dated(applied, ShardState.businessDate(engine));
            add(line);
            if (!line.isListing()) {
                cut();
            }
        }
    }

    private void add(TableWork.Dated line) {
        var when = new Telling.When(ownership.shard(), line.businessDate());
        List<PublishedEvent> told = telling.of(line.applied(), when, lastEvent + 1);
        lines.add(line);
        events.addAll(told);
        lastEvent += told.size();
    }

    /** Behind each line that is no order of the listing, as a batch might have ended there. */
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
