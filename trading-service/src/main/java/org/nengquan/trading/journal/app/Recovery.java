package org.nengquan.trading.journal.app;

import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.Repeats;
import org.nengquan.trading.journal.domain.StoredSnapshot;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.DayCommand;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;

/**
 * Brings a shard back into memory: the newest snapshot that the tables show, then the journal's lines after it.
 *
 * <p>Nothing is taken on trust: the snapshot's hash, the chain of the lines and the events that the engine brings about
 * again must all be what was written. If not, the shard stays closed, for going on would make the damage official.
 */
final class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Shards shards;
    private final Codec codec;
    private final Telling telling;

    Recovery(Shards shards, Codec codec, Telling telling) {
        this.shards = shards;
        this.codec = codec;
        this.telling = telling;
    }

    /** Blocks: called by the shard's own thread only, before it serves anybody. */
    ShardState recover(Ownership ownership) {
        List<StoredSnapshot> snapshots = shards.newestSnapshots(
                        ownership.shard(), ownership.followed().seq())
                .await()
                .atMost(PATIENCE);
        Engine engine = snapshots.isEmpty() ? new Engine() : restored(snapshots.getFirst());
        long from = snapshots.isEmpty() ? 0 : snapshots.getFirst().seq();
        var backlog = new Backlog(telling, ownership, engine);
        var replay = new Replay(engine, backlog, from);
        readFrom(
                ownership.shard(),
                snapshots.size() < 2 ? 0 : snapshots.getLast().seq(),
                replay);
        replay.requireEnd(ownership);
        List<TableWork> unfollowed = backlog.work();
        LOG.infof(
                "shard recovered shard=%s epoch=%d seq=%d tables=%d",
                ownership.shard(),
                ownership.epoch(),
                ownership.lastSeq(),
                ownership.followed().seq());
        return new ShardState(ownership, engine, replay.repeats, unfollowed);
    }

    /** Lines before the newest snapshot only tell which commands were given; those after it are applied again. */
    private void readFrom(String shard, long seq, Replay replay) {
        try (var pages = new Pages(shards, codec, shard, seq)) {
            for (List<Pages.Told> page = pages.next(); !page.isEmpty(); page = pages.next()) {
                page.forEach(replay::take);
            }
        }
    }

    private Engine restored(StoredSnapshot snapshot) {
        if (!snapshot.isIntact()) {
            throw new IllegalStateException("the snapshot at " + snapshot.seq() + " is not what was written");
        }
        return Engine.restored(codec.readSnapshot(snapshot.state()));
    }

    /** One pass over the lines. */
    private final class Replay {
        private final Engine engine;
        private final Backlog backlog;
        private final long snapshotSeq;
        private final Repeats repeats = new Repeats();
        private long seq;
        private String hash = "";

        Replay(Engine engine, Backlog backlog, long snapshotSeq) {
            this.engine = engine;
            this.backlog = backlog;
            this.snapshotSeq = snapshotSeq;
        }

        void take(Pages.Told told) {
            JournalLine line = told.line().line();
            seq = line.seq();
            hash = told.line().hash();
            repeats.remember(told.command(), seq);
            boolean closedADay = seq > snapshotSeq ? applied(told.command(), line) : toldOfAClose(told.command(), line);
            if (closedADay) {
                repeats.closeDay();
            }
        }

        private boolean applied(Command command, JournalLine line) {
            var applied = new Applied(seq, line.at(), command, appliedAgain(command, line));
            backlog.take(applied);
            return applied.closedADay();
        }

        private boolean toldOfAClose(Command command, JournalLine line) {
            return command instanceof DayCommand.CloseDay && DayEvent.DayClosed.isIn(codec.readEvents(line.events()));
        }

        /** What is said in the same words is not read; in others it may be said still by an older program. */
        private List<Event> appliedAgain(Command command, JournalLine line) {
            List<Event> again = engine.apply(command);
            boolean same = codec.write(again).equals(line.events()) || again.equals(codec.readEvents(line.events()));
            if (!same) {
                throw new IllegalStateException("the engine answers line " + line.seq() + " otherwise today");
            }
            return again;
        }

        void requireEnd(Ownership ownership) {
            boolean atEnd = ownership.lastSeq() == seq && (hash.isEmpty() || hash.equals(ownership.lastHash()));
            if (!atEnd) {
                throw new IllegalStateException(
                        "the journal ends at " + seq + ", the shard says " + ownership.lastSeq());
            }
        }
    }
}
