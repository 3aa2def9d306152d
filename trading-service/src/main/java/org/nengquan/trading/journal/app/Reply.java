package org.nengquan.trading.journal.app;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.ProblemException;
import org.nengquan.trading.journal.domain.Applied;

/** What became of one of several commands that were submitted together. */
public sealed interface Reply {

    /** It is in the journal; whether a rule refused it stands among its events. */
    record Taken(Applied applied) implements Reply {}

    /** It was not taken in, or nobody knows; safe to repeat under the same key. */
    record Failed(ProblemException why) implements Reply {}

    /** The reply of a finished command; a bug of ours is thrown on, for it is nobody's answer. */
    static Reply of(@Nullable Applied applied, @Nullable Throwable failure) {
        if (applied != null) {
            return new Taken(applied);
        }
        if (failure instanceof ProblemException problem) {
            return new Failed(problem);
        }
        throw new IllegalStateException("the engine failed", failure);
    }
}
