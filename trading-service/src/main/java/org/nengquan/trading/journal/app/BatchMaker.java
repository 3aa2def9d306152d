package org.nengquan.trading.journal.app;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nengquan.outbox.PublishedEvent;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.JournalLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;
import org.nengquan.trading.matching.domain.Command;
import org.nengquan.trading.matching.domain.Event;

/** Applies waiting commands to the shard and collects what is to be written. */
final class BatchMaker {
    private static final Logger LOG = Logger.getLogger(BatchMaker.class);

    private final Codec codec;
    private final Telling telling;
    private final FirstAnswers firstAnswers;
    private final Clock clock;

    BatchMaker(Codec codec, Telling telling, FirstAnswers firstAnswers, Clock clock) {
        this.codec = codec;
        this.telling = telling;
        this.firstAnswers = firstAnswers;
        this.clock = clock;
    }

    /**
     * Applies the commands in their order.
     *
     * <p>A bug in the engine fails its own command; what came before it is kept, what comes after it is sent back, and the
     * result says that the state in memory is not to be trusted further.
     */
    Prepared make(ShardState state, List<Entry> entries) {
        var making = new Making(state, clock.instant().truncatedTo(ChronoUnit.MICROS));
        for (Entry entry : entries) {
            making.take(entry);
        }
        return making.result();
    }

    /** One batch in the making. */
    private final class Making {
        private final ShardState state;
        private final Instant at;
        private final long from;
        private final List<ChainedLine> lines = new ArrayList<>();
        private final List<TableWork.Dated> dated = new ArrayList<>();
        private final List<PublishedEvent> events = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
        private boolean broken;
        private boolean closed;

        Making(ShardState state, Instant at) {
            this.state = state;
            this.at = at;
            this.from = state.seq();
        }

        void take(Entry entry) {
            answers.add(broken ? new Answer.Failed(entry, Unavailable.notOwner()) : answer(entry));
        }

        private Answer answer(Entry entry) {
            Optional<Long> first = entry.command() instanceof Command.Repeatable repeatable
                    ? state.repeats().first(repeatable.key())
                    : Optional.empty();
            return first.isPresent() ? repeated(entry, first.get()) : applied(entry);
        }

        /** Given after the commit, and so after the first one is on disk, even if it is of this batch. */
        private Answer repeated(Entry entry, long first) {
            return new Answer.Repeated(entry, firstAnswers.at(state.ownership().shard(), first));
        }

        private Answer applied(Entry entry) {
            try {
                return new Answer.Done(entry, write(entry, state.engine().apply(entry.command())));
            } catch (RuntimeException bug) {
                LOG.errorf(bug, "the engine failed, the shard is reloaded seq=%d", state.seq() + 1);
                broken = true;
                return new Answer.Failed(entry, bug);
            }
        }

        private Applied write(Entry entry, List<Event> told) {
            var applied = new Applied(state.seq() + 1, at, entry.command(), told);
            var line = ChainedLine.after(
                    state.hash(),
                    new JournalLine(applied.seq(), at, codec.write(applied.command()), codec.write(told)));
            var when = new Telling.When(state.ownership().shard(), state.businessDate());
            List<PublishedEvent> published = inTrace(entry.trace(), telling.of(applied, when, state.lastEvent() + 1));
            lines.add(line);
            events.addAll(published);
            dated.add(new TableWork.Dated(applied, when.businessDate()));
            state.advance(line, applied, published.size());
            closed |= applied.closedADay();
            return applied;
        }

        /** Most commands belong to no trace that anybody records; their events are left as they are. */
        private static List<PublishedEvent> inTrace(@Nullable String trace, List<PublishedEvent> events) {
            return trace == null
                    ? events
                    : events.stream().map(event -> event.inTrace(trace)).toList();
        }

        Prepared result() {
            var batch = new Batch(
                    state.ownership().shard(), state.ownership().epoch(), from, lines, state.lastEvent(), snapshot());
            var work = TableWork.of(
                    dated, events, state.lastEvent(), state.engine().drainTouched());
            return new Prepared(batch, work, answers, state.engine().view(), !broken);
        }

        private Optional<StoredSnapshot> snapshot() {
            return closed
                    ? Optional.of(StoredSnapshot.of(
                            state.seq(), codec.write(state.engine().snapshot())))
                    : Optional.empty();
        }
    }
}
