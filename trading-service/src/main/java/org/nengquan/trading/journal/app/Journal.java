package org.nengquan.trading.journal.app;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.nengquan.intake.Ids;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Command;

/**
 * The one door to the market: every command goes through here, is written down, and only then answered.
 *
 * <p>Safe for any number of callers at once.
 */
@ApplicationScoped
public class Journal {
    private static final long JOIN_MS = 5_000;

    private final Mailbox mailbox;
    private final ShardWriter writer;
    private final Board board;
    private final Announcements announcements;
    private final MarketTables tables;
    private final Thread thread;
    private final LongAdder commands = new LongAdder();
    private final LongAdder trades = new LongAdder();
    private volatile boolean owner;

    Journal(Shards shards, Codec codec, Telling telling, Outside outside, JournalConfig config) {
        this.board = outside.board();
        this.announcements = outside.announcements();
        this.tables = outside.tables();
        this.mailbox = new Mailbox(config.capacity());
        this.writer = new ShardWriter(
                mailbox,
                shards,
                new Recovery(shards, codec, telling),
                new BatchMaker(codec, telling, new FirstAnswers(shards, codec), outside.clock()),
                new Owning(),
                config,
                "trading-" + outside.ids().next());
        this.thread =
                Thread.ofPlatform().daemon().name("shard-" + config.shard()).unstarted(writer);
    }

    /** What the journal needs of the world outside. */
    @ApplicationScoped
    static class Outside {
        private final Board board;
        private final Announcements announcements;
        private final MarketTables tables;
        private final Clock clock;
        private final Ids ids;

        Outside(Board board, Announcements announcements, MarketTables tables, Clock clock, Ids ids) {
            this.board = board;
            this.announcements = announcements;
            this.tables = tables;
            this.clock = clock;
            this.ids = ids;
        }

        Board board() {
            return board;
        }

        Announcements announcements() {
            return announcements;
        }

        MarketTables tables() {
            return tables;
        }

        Clock clock() {
            return clock;
        }

        Ids ids() {
            return ids;
        }
    }

    /**
     * Has the command applied and written down.
     *
     * <p>Fails with 503 and {@code Retry-After} if the queue is full, the shard is not ours, or the commit's outcome is
     * unknown; with 409 if a repeatable command comes under a key that stood for another one. A refusal by a rule is no
     * failure but among the events. The answer comes back on the caller's own Vert.x context.
     */
    public Uni<Applied> submit(Command command) {
        return Uni.createFrom().deferred(() -> {
            var entry = new Entry(command);
            if (!owner) {
                return Uni.createFrom().failure(Unavailable.notOwner());
            }
            return mailbox.offer(entry) ? answer(entry) : Uni.createFrom().failure(Unavailable.full());
        });
    }

    /**
     * Has the commands applied in this order, each by itself: what happens to one is nothing to the others.
     *
     * <p>Never fails for want of room or ownership: then it is the reply that says so, one for each command, in the order
     * of the commands. Comes back on the caller's own Vert.x context, once for all.
     */
    public Uni<List<Reply>> submitAll(List<? extends Command> commands) {
        return Uni.createFrom().deferred(() -> {
            List<CompletableFuture<Reply>> replies =
                    commands.stream().map(this::enter).toList();
            return CallersContext.answer(Uni.createFrom()
                    .completionStage(CompletableFuture.allOf(replies.toArray(CompletableFuture[]::new))
                            .thenApply(all -> replies.stream()
                                    .map(CompletableFuture::join)
                                    .toList())));
        });
    }

    private CompletableFuture<Reply> enter(Command command) {
        if (!owner) {
            return CompletableFuture.completedFuture(Reply.of(null, Unavailable.notOwner()));
        }
        var entry = new Entry(command);
        return mailbox.offer(entry)
                ? entry.answer().handle(Reply::of)
                : CompletableFuture.completedFuture(Reply.of(null, Unavailable.full()));
    }

    /** Whether this process may write the shard now. */
    public boolean isOwner() {
        return owner;
    }

    /** Commands that wait for the writer now. */
    int waiting() {
        return mailbox.waiting();
    }

    /** Commands that this process has written down. */
    long commands() {
        return commands.sum();
    }

    /** Trades that this process has written down. */
    long trades() {
        return trades.sum();
    }

    private static Uni<Applied> answer(Entry entry) {
        return CallersContext.answer(Uni.createFrom().completionStage(entry.answer()));
    }

    void start(@Observes StartupEvent event) {
        begin();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        end();
    }

    /** Takes the shard over, as soon as the database answers. */
    void begin() {
        thread.start();
    }

    /** Finishes the batch at hand and lets the shard go. */
    void end() throws InterruptedException {
        writer.stop();
        thread.join(JOIN_MS);
    }

    /** What this process shows and tells while the shard is its own. */
    private final class Owning implements ShardWriter.Owning {
        @Override
        public void begin(ShardState state, Following following) {
            board.start(state.engine().view(), state.seq());
            announcements.begin(state.ownership().shard(), state.ownership().publishedEvent());
            tables.follow(following);
            owner = true;
        }

        @Override
        public void committed(Prepared prepared) {
            TableWork work = prepared.work();
            List<ReadRows.NewTrade> executed = work.trades();
            commands.add(work.lines().size());
            trades.add(executed.size());
            announcements.committed(work.events());
            board.show(prepared.view(), work.lastSeq(), executed);
            prepared.giveAnswers();
        }

        @Override
        public void end() {
            owner = false;
            tables.follow(null);
            announcements.end();
        }
    }
}
