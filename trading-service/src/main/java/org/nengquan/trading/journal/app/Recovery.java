package org.nengquan.trading.journal.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.Repeats;
import org.nengquan.trading.journal.domain.StoredSnapshot;
import org.nengquan.trading.matching.domain.Engine;
import org.nengquan.trading.matching.domain.Event;

/**
 * Brings a shard back into memory: the newest snapshot, then the journal's lines after it.
 *
 * <p>Nothing is taken on trust: the snapshot's hash, the chain of the lines and the events that the engine brings about
 * again must all be what was written. If not, the shard stays closed, for going on would make the damage official.
 */
final class Recovery {
    private static final Logger LOG = Logger.getLogger(Recovery.class);
    private static final int PAGE = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Shards shards;
    private final Codec codec;

    Recovery(Shards shards, Codec codec) {
        this.shards = shards;
        this.codec = codec;
    }

    /** Blocks: called by the shard's own thread only, before it serves anybody. */
    ShardState recover(Ownership ownership) {
        List<StoredSnapshot> snapshots =
                shards.newestSnapshots(ownership.shard()).await().atMost(PATIENCE);
        Engine engine = snapshots.isEmpty() ? new Engine() : restored(snapshots.getFirst());
        long from = snapshots.isEmpty() ? 0 : snapshots.getFirst().seq();
        var replay = new Replay(engine, from);
        readFrom(
                ownership.shard(),
                snapshots.size() < 2 ? 0 : snapshots.getLast().seq(),
                replay);
        replay.requireEnd(ownership);
        engine.drainTouched();
        LOG.infof(
                "shard recovered shard=%s epoch=%d seq=%d", ownership.shard(), ownership.epoch(), ownership.lastSeq());
        return new ShardState(ownership, engine, replay.repeats);
    }

    /**
     * Lines before the newest snapshot only tell which answers were given; those after it are applied again. While one
     * page is replayed the database already reads the next: lines are numbered without a gap, so where it begins is known.
     */
    private void readFrom(String shard, long seq, Replay replay) {
        long after = seq;
        CompletableFuture<List<ChainedLine>> coming = page(shard, after);
        List<ChainedLine> page;
        do {
            page = coming.join();
            after += page.size();
            coming = page.size() == PAGE ? page(shard, after) : CompletableFuture.completedFuture(List.of());
            page.forEach(replay::take);
        } while (!page.isEmpty());
    }

    private CompletableFuture<List<ChainedLine>> page(String shard, long after) {
        return shards.linesAfter(shard, after, PAGE)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .subscribeAsCompletionStage();
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
        private final long snapshotSeq;
        private final Repeats repeats = new Repeats();
        private ChainedLine last = new ChainedLine(new JournalLine(0, Instant.EPOCH, "", ""), "");

        Replay(Engine engine, long snapshotSeq) {
            this.engine = engine;
            this.snapshotSeq = snapshotSeq;
        }

        void take(ChainedLine line) {
            if (!last.hash().isEmpty() && !line.follows(last.hash())) {
                throw new IllegalStateException(
                        "the journal's chain breaks at " + line.line().seq());
            }
            last = line;
            var command = codec.readCommand(line.line().command());
            List<Event> events = codec.readEvents(line.line().events());
            if (line.line().seq() > snapshotSeq && !engine.apply(command).equals(events)) {
                throw new IllegalStateException(
                        "the engine answers line " + line.line().seq() + " otherwise today");
            }
            repeats.remember(new Applied(line.line().seq(), line.line().at(), command, events));
        }

        void requireEnd(Ownership ownership) {
            boolean atEnd = ownership.lastSeq() == last.line().seq()
                    && (last.hash().isEmpty() || last.hash().equals(ownership.lastHash()));
            if (!atEnd) {
                throw new IllegalStateException(
                        "the journal ends at " + last.line().seq() + ", the shard says " + ownership.lastSeq());
            }
        }
    }
}
