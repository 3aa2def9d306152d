package org.nengquan.trading.journal.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Writes batches one after another, at most one at a time, while the writer already matches the next.
 *
 * <p>Once a commit failed or did not answer in time, nothing more is sent: every later batch rests on it.
 */
final class Commits {
    private static final Logger LOG = Logger.getLogger(Commits.class);

    private final Shards shards;
    private final Consumer<Prepared> committed;
    private final Duration patience;
    private volatile boolean intact = true;
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
    private List<Prepared> underWay = List.of();

    Commits(Shards shards, Consumer<Prepared> committed, Duration patience) {
        this.shards = shards;
        this.committed = committed;
        this.patience = patience;
    }

    boolean isIntact() {
        return intact;
    }

    /** Waits for the commit under way, then starts this one and returns. Called by the shard's thread only. */
    void write(Prepared prepared) throws InterruptedException {
        settle();
        if (!intact) {
            prepared.giveAll(Unavailable.notOwner());
            return;
        }
        if (prepared.isEmpty()) {
            prepared.giveAnswers();
            return;
        }
        underWay = List.of(prepared);
        running = shards.append(prepared.batch())
                .onItem()
                .invoke(() -> committed.accept(prepared))
                .onFailure()
                .invoke(failure -> lose(prepared, failure))
                .subscribeAsCompletionStage();
    }

    /** Waits for the commit under way. */
    void settle() throws InterruptedException {
        try {
            running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException known) {
            intact = false;
        } catch (TimeoutException silent) {
            LOG.warnf("the database does not answer a commit patienceMs=%d", patience.toMillis());
            intact = false;
            underWay.forEach(prepared -> prepared.giveAll(Unavailable.unknown()));
            running.completeExceptionally(silent);
        }
    }

    private void lose(Prepared prepared, Throwable failure) {
        LOG.warnf("commit outcome unknown, the shard is given up cause=%s", failure);
        intact = false;
        prepared.giveAll(Unavailable.unknown());
    }
}
