package org.nengquan.verification.law.app;

import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/** The answers that are neither a value nor a refusal by the law. */
public final class Answers {

    private Answers() {}

    /** Not there, or somebody else's; which of both is not told. */
    public static ProblemException notFound() {
        return Problems.notFound(Text.of("未找到,或不属于您", "Not found, or not yours"));
    }

    /** The state has moved on since the caller looked. */
    public static ProblemException movedOn(String now) {
        return Problems.conflict(
                "state-moved-on",
                Text.of("当前状态为 " + now + ",不能执行该操作", "It is " + now + " by now; this cannot be done"));
    }
}
