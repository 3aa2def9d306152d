package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.domain.Chain;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Followed;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/** A shard in memory that a test can make slow, deaf or forgetful. */
final class MemoryShards implements Shards {
    final List<ChainedLine> lines = new ArrayList<>();
    final List<PublishedEvent> events = new ArrayList<>();
    final List<StoredSnapshot> snapshots = new ArrayList<>();
    final List<Projection> projections = new ArrayList<>();
    private long epoch;
    private long lastEvent;
    private long followed;
    private long lastTold;
    /** The next append waits for this. */
    volatile @Nullable CompletableFuture<Void> gate;
    /** The next append is written, but its answer is lost. */
    volatile boolean loseAnswer;
    /** The tables follow no further. */
    volatile boolean tablesStandStill;
    /** The owner let the shard go. */
    volatile boolean released;
    /** A line cannot be read. */
    volatile boolean unreadable;
    /** The next append is lost with its answer. */
    volatile boolean loseBatch;

    @Override
    public synchronized Uni<Ownership> takeOver(String shard, String owner) {
        epoch++;
        String hash = lines.isEmpty() ? Chain.GENESIS : lines.getLast().hash();
        return Uni.createFrom()
                .item(new Ownership(shard, epoch, lines.size(), hash, lastEvent, 0, new Followed(followed, lastTold)));
    }

    @Override
    public Uni<Optional<Ownership>> takeOverFromTheSilent(String shard, String owner) {
        return takeOver(shard, owner).map(Optional::of);
    }

    @Override
    public synchronized Uni<Boolean> isStillMine(Ownership ownership) {
        return Uni.createFrom().item(ownership.epoch() == epoch);
    }

    @Override
    public synchronized Uni<Void> release(Ownership ownership) {
        released = ownership.epoch() == epoch;
        return Uni.createFrom().voidItem();
    }

    @Override
    public synchronized Uni<List<StoredSnapshot>> newestSnapshots(String shard, long upTo) {
        return Uni.createFrom()
                .item(List.copyOf(snapshots.reversed().stream()
                        .filter(snapshot -> snapshot.seq() <= upTo)
                        .limit(2)
                        .toList()));
    }

    @Override
    public synchronized Uni<List<ChainedLine>> linesAfter(String shard, long seq, int limit) {
        return Uni.createFrom().item(lines.stream().skip(seq).limit(limit).toList());
    }

    @Override
    public synchronized Uni<Optional<ChainedLine>> line(String shard, long seq) {
        return unreadable
                ? Uni.createFrom().failure(new IllegalStateException("connection lost"))
                : Uni.createFrom().item(lines.stream().skip(seq - 1).findFirst());
    }

    @Override
    public Uni<Void> append(Batch batch) {
        CompletableFuture<Void> wait = gate;
        Uni<Void> write = Uni.createFrom().item(() -> write(batch));
        return wait == null ? write : Uni.createFrom().completionStage(wait).chain(() -> write);
    }

    private synchronized @Nullable Void write(Batch batch) {
        if (batch.epoch() != epoch || batch.from() != lines.size()) {
            throw new IllegalStateException("fenced");
        }
        if (loseBatch) {
            loseBatch = false;
            throw new IllegalStateException("connection lost before the commit");
        }
        lines.addAll(batch.lines());
        lastEvent = batch.lastEvent();
        batch.snapshot().ifPresent(snapshots::add);
        if (loseAnswer) {
            loseAnswer = false;
            throw new IllegalStateException("connection lost after the commit");
        }
        return null;
    }

    @Override
    public Uni<Void> follow(Projection projection) {
        return Uni.createFrom().item(() -> write(projection));
    }

    private synchronized @Nullable Void write(Projection projection) {
        if (projection.epoch() != epoch || projection.from() != followed || tablesStandStill) {
            throw new IllegalStateException("fenced");
        }
        projections.add(projection);
        events.addAll(projection.events());
        followed = projection.to();
        lastTold = projection.lastEvent();
        return null;
    }

    @Override
    public synchronized Uni<Standing> standing(String shard) {
        return Uni.createFrom().item(new Standing(lines.size(), followed));
    }

    /** Somebody else takes the shard. */
    synchronized void steal() {
        epoch++;
    }
}
