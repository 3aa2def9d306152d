package org.nengquan.trading.journal.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.Command;

/** What a caller will be told as soon as the commit is known. */
sealed interface Answer {
    /** The command that waits for it. */
    Entry entry();

    /** Tells the caller. */
    void give();

    /** What the command brought about. */
    record Done(Entry entry, Applied applied) implements Answer {
        @Override
        public void give() {
            entry.answer().complete(applied);
        }
    }

    /** What went wrong. */
    record Failed(Entry entry, RuntimeException why) implements Answer {
        @Override
        public void give() {
            entry.answer().completeExceptionally(why);
        }
    }

    /**
     * The same as the first time, if the same is asked.
     *
     * @param first reads what the first command under the key brought about
     */
    record Repeated(Entry entry, Uni<Applied> first) implements Answer {
        @Override
        public void give() {
            first.subscribe().with(this::give, unread -> entry.answer().completeExceptionally(Unavailable.unknown()));
        }

        private void give(Applied applied) {
            boolean same = ((Command.Repeatable) entry.command()).asksTheSameAs((Command.Repeatable) applied.command());
            if (same) {
                entry.answer().complete(applied);
            } else {
                entry.answer().completeExceptionally(reused());
            }
        }

        private static ProblemException reused() {
            return Problems.conflict(
                    "client-order-id-reused",
                    Text.of("该编号已用于另一指令，请更换编号", "This id was used for another command; choose a new one"));
        }
    }
}
