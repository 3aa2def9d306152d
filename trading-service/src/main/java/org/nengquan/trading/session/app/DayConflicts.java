package org.nengquan.trading.session.app;

import java.util.List;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.DayObstacle;
import org.nengquan.trading.matching.domain.Event;

/** What to answer when a day did not open or close. */
final class DayConflicts {

    private DayConflicts() {}

    /** Throws 409 unless the day moved, or stood already where it was to go. */
    static void check(List<Event> events) {
        for (Event event : events) {
            if (event instanceof DayEvent.DayUnchanged(var date, var obstacle) && !isHarmless(obstacle)) {
                throw conflict(obstacle);
            }
        }
    }

    private static boolean isHarmless(DayObstacle obstacle) {
        return switch (obstacle) {
            case ALREADY_OPEN, ALREADY_CLOSED, ALREADY_IN_PHASE -> true;
            default -> false;
        };
    }

    private static ProblemException conflict(DayObstacle obstacle) {
        return switch (obstacle) {
            case ANOTHER_DAY_IS_OPEN ->
                Problems.conflict("another-day-is-open", Text.of("另一交易日尚未闭市", "Another trading day is still open"));
            case NOT_AFTER_LAST_CLOSED ->
                Problems.conflict(
                        "day-not-after-last-closed",
                        Text.of("交易日须晚于最近已闭市的交易日", "A trading day comes after the last one that was closed"));
            case RULES_INCOMPLETE ->
                Problems.conflict("rules-incomplete", Text.of("交易规则参数不完整", "A figure of the rules has no value"));
            case NOT_NEXT_PHASE ->
                Problems.conflict(
                        "phase-not-next", Text.of("该时段不能紧接当前时段", "That phase does not follow the one the day is in"));
            default -> Problems.conflict("day-not-open", Text.of("该交易日未开市", "That trading day is not open"));
        };
    }
}
