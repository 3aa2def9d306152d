package org.nengquan.bench.market;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.journal.app.Batch;
import org.nengquan.trading.journal.app.Shards;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/** The service's shards, keeping what was written, so that the limit can be measured with the same rows. Safe for threads. */
final class RecordedShards implements Shards {
    private final Shards shards;
    private final List<Batch> written = new ArrayList<>();

    RecordedShards(Shards shards) {
        this.shards = shards;
    }

    synchronized List<Batch> drain() {
        var drained = List.copyOf(written);
        written.clear();
        return drained;
    }

    @Override
    public Uni<Void> append(Batch batch) {
        synchronized (this) {
            written.add(batch);
        }
        return shards.append(batch);
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
    public Uni<List<StoredSnapshot>> newestSnapshots(String shard) {
        return shards.newestSnapshots(shard);
    }

    @Override
    public Uni<List<ChainedLine>> linesAfter(String shard, long seq, int limit) {
        return shards.linesAfter(shard, seq, limit);
    }
}
