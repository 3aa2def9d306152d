package org.nengquan.bench.market;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.journal.app.Batch;
import org.nengquan.trading.journal.app.Projection;
import org.nengquan.trading.journal.app.Shards;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/**
 * The service's shards, which keep what was written if asked to, so that the limit can be measured with the same rows. Safe
 * for threads.
 */
final class RecordedShards implements Shards {
    private final Shards shards;
    private final List<Batch> batches = new ArrayList<>();
    private final List<Projection> projections = new ArrayList<>();
    private boolean recording;

    RecordedShards(Shards shards) {
        this.shards = shards;
    }

    synchronized void record() {
        recording = true;
    }

    synchronized Written drain() {
        var drained = Written.of(batches, projections);
        batches.clear();
        projections.clear();
        return drained;
    }

    @Override
    public Uni<Void> append(Batch batch) {
        record(batches, batch);
        return shards.append(batch);
    }

    @Override
    public Uni<Void> follow(Projection projection) {
        record(projections, projection);
        return shards.follow(projection);
    }

    @Override
    public Uni<Standing> standing(String shard) {
        return shards.standing(shard);
    }

    @Override
    public Uni<Ownership> takeOver(String shard, String owner) {
        return shards.takeOver(shard, owner);
    }

    @Override
    public Uni<Optional<Ownership>> takeOverFromTheSilent(String shard, String owner) {
        return shards.takeOverFromTheSilent(shard, owner);
    }

    @Override
    public Uni<Boolean> isStillMine(Ownership ownership) {
        return shards.isStillMine(ownership);
    }

    @Override
    public Uni<Void> release(Ownership ownership) {
        return shards.release(ownership);
    }

    @Override
    public Uni<List<StoredSnapshot>> newestSnapshots(String shard, long upTo) {
        return shards.newestSnapshots(shard, upTo);
    }

    @Override
    public Uni<Optional<ChainedLine>> line(String shard, long seq) {
        return shards.line(shard, seq);
    }

    @Override
    public Uni<List<ChainedLine>> linesAfter(String shard, long seq, int limit) {
        return shards.linesAfter(shard, seq, limit);
    }

    private synchronized <T> void record(List<T> kept, T written) {
        if (recording) {
            kept.add(written);
        }
    }
}
