package org.nengquan.trading.journal.app;

import java.util.List;
import org.nengquan.problem.ProblemException;
import org.nengquan.trading.matching.domain.MarketView;

/**
 * A batch that was applied in memory and waits to be written, with the answers that wait for that.
 *
 * @param batch what to write; without lines if all commands were repeated ones
 * @param work what it leaves for the tables
 * @param answers given only after the commit
 * @param view what the public sees after the commit
 * @param sound false if the engine failed on the way, so that the shard has to be loaded again
 */
record Prepared(Batch batch, TableWork work, List<Answer> answers, MarketView view, boolean sound) {

    boolean isEmpty() {
        return batch.lines().isEmpty();
    }

    /** The commit is known. */
    void giveAnswers() {
        answers.forEach(Answer::give);
    }

    /** The commit is not known, or never was tried. */
    void giveAll(ProblemException failure) {
        answers.forEach(answer -> answer.entry().answer().completeExceptionally(failure));
    }
}
