package org.nengquan.trading.journal.app;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nengquan.trading.journal.domain.Ownership;

/**
 * The one thread that may change the shard: takes commands from the mailbox, applies them, has them written.
 *
 * <p>A plain thread that waits for the database and not a chain of callbacks, because order is its whole purpose; it is
 * the one place beside the announcer where waiting is right. While one batch is being committed it applies the next.
 *
 * <pre>
 * Standby ──take over──▶ Owner ──fence lost, unknown commit, engine failed──▶ Standby
 * </pre>
 */
final class ShardWriter implements Runnable {
    private static final Logger LOG = Logger.getLogger(ShardWriter.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(2);
    private static final long PAUSE_MS = 500;
    private static final int ROUNDS_BETWEEN_SIGNS = 8;

    private final Mailbox mailbox;
    private final Shards shards;
    private final Recovery recovery;
    private final BatchMaker maker;
    private final Owning owning;
    private final JournalConfig config;
    private final String owner;
    private volatile boolean stopping;
    private boolean mayTakeOver = true;

    /** What the journal does when the shard becomes ours, is written, and is lost. */
    interface Owning {
        void begin(ShardState state, Following following);

        void committed(Prepared prepared);

        void end();
    }

    ShardWriter(
            Mailbox mailbox,
            Shards shards,
            Recovery recovery,
            BatchMaker maker,
            Owning owning,
            JournalConfig config,
            String owner) {
        this.mailbox = mailbox;
        this.shards = shards;
        this.recovery = recovery;
        this.maker = maker;
        this.owning = owning;
        this.config = config;
        this.owner = owner;
    }

    /** Ends after the batch at hand. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        try {
            while (!stopping) {
                round();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            owning.end();
            sendBack();
        }
    }

    private void round() throws InterruptedException {
        Optional<ShardState> state = acquire();
        if (state.isPresent()) {
            serve(state.get());
            owning.end();
        }
        sendBack();
        Thread.sleep(state.isPresent() ? 1 : PAUSE_MS);
    }

    /** At start the newest process wins; who lost the shard to somebody takes it back only from the silent. */
    private Optional<ShardState> acquire() {
        try {
            Optional<Ownership> ownership = mayTakeOver
                    ? Optional.of(shards.takeOver(config.shard(), owner).await().atMost(PATIENCE))
                    : shards.takeOverFromTheSilent(config.shard(), owner)
                            .await()
                            .atMost(PATIENCE);
            return ownership.map(recovery::recover);
        } catch (RuntimeException outage) {
            LOG.warnf("the shard cannot be taken over now shard=%s cause=%s", config.shard(), outage);
            return Optional.empty();
        }
    }

    private void serve(ShardState state) throws InterruptedException {
        var following = new Following(shards, state.ownership(), config.tablesRest());
        state.unfollowed().forEach(following::committed);
        following.start();
        owning.begin(state, following);
        var commits = new Commits(
                shards,
                prepared -> {
                    following.committed(prepared.work());
                    owning.committed(prepared);
                },
                config.commitPatience());
        int idle = 0;
        boolean sound = true;
        while (!stopping && sound && commits.isIntact() && following.isIntact()) {
            following.awaitRoom();
            List<Entry> entries = mailbox.take(config.batch());
            idle = entries.isEmpty() ? idle + 1 : 0;
            sound = entries.isEmpty() ? isHeard(state, commits, idle) : applied(state, commits, entries);
        }
        commits.settle();
        if (stopping) {
            following.finish();
            release(state);
        } else {
            following.giveUp();
            mayTakeOver = stillMine(state);
        }
    }

    /** Who stands by need not wait until this process counts as silent. */
    private void release(ShardState state) {
        try {
            shards.release(state.ownership()).await().atMost(PATIENCE_AT_THE_END);
        } catch (RuntimeException outage) {
            LOG.warnf("the shard counts as ours for some seconds more shard=%s cause=%s", config.shard(), outage);
        }
    }

    private boolean applied(ShardState state, Commits commits, List<Entry> entries) throws InterruptedException {
        Optional<Prepared> prepared = prepare(state, entries);
        if (prepared.isPresent()) {
            commits.write(prepared.get());
        }
        return prepared.isPresent() && prepared.get().sound();
    }

    /** Empty if a bug left the state in memory half changed; nothing of the batch is written then. */
    private Optional<Prepared> prepare(ShardState state, List<Entry> entries) {
        try {
            return Optional.of(maker.make(state, entries));
        } catch (RuntimeException bug) {
            LOG.errorf(bug, "a batch could not be made, the shard is reloaded after=%d", state.seq());
            entries.forEach(entry -> entry.answer().completeExceptionally(bug));
            return Optional.empty();
        }
    }

    /** With nothing to do, says from time to time that it lives, and learns whether the shard is still its own. */
    private boolean isHeard(ShardState state, Commits commits, int idle) throws InterruptedException {
        if (idle % ROUNDS_BETWEEN_SIGNS != 0) {
            return true;
        }
        commits.settle();
        return stillMine(state);
    }

    /** After an outage nobody can say; then whoever comes first may try. */
    private boolean stillMine(ShardState state) {
        try {
            return shards.isStillMine(state.ownership()).await().atMost(PATIENCE);
        } catch (RuntimeException outage) {
            LOG.warnf("no answer whether the shard is still ours shard=%s cause=%s", config.shard(), outage);
            return false;
        }
    }

    private void sendBack() {
        mailbox.takeAll().forEach(entry -> entry.answer().completeExceptionally(Unavailable.notOwner()));
    }
}
