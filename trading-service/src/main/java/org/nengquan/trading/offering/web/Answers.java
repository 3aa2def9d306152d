package org.nengquan.trading.offering.web;

import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;

/** What both kinds of offers ask of a caller and answer to it. */
final class Answers {

    private Answers() {}

    /** The caller, if its token names an organization. */
    static Caller own(Caller caller) {
        if (caller.uscc().isEmpty()) {
            throw Problems.forbidden(Text.of("令牌未指明所属单位", "The token names no organization"));
        }
        return caller;
    }

    /** The value, or 422 with the refusal. */
    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var why) -> throw Problems.refused(why);
        };
    }
}
