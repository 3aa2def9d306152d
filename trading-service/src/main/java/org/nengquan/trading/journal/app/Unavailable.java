package org.nengquan.trading.journal.app;

import java.time.Duration;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/** The ways in which the market says: not now. A command is safe to repeat with the same client order id. */
final class Unavailable {
    private static final Duration SOON = Duration.ofSeconds(1);

    private Unavailable() {}

    /** The mailbox is full; the command was not taken in. */
    static ProblemException full() {
        return Problems.unavailable(
                SOON, Text.of("市场繁忙，指令未受理，请稍后重试", "The market is busy; the command was not taken in"));
    }

    /** This replica does not own the shard; the command was not taken in. */
    static ProblemException notOwner() {
        return Problems.unavailable(
                SOON, Text.of("市场正在切换，指令未受理，请稍后重试", "The market is changing over; the command was not taken in"));
    }

    /** The commit's answer was lost. */
    static ProblemException unknown() {
        return Problems.unavailable(
                SOON,
                Text.of(
                        "指令结果未知，请以相同编号重试，将返回首次结果",
                        "Whether the command took effect is unknown; repeat it under the same key to learn it"));
    }

    /** The tables do not show yet what was acknowledged. */
    static ProblemException behind() {
        return Problems.unavailable(
                SOON, Text.of("查询数据尚未更新至最新成交，请稍后重试", "What was traded last cannot be read yet; ask again in a moment"));
    }
}
