package org.nengquan.trading.surveillance.domain;

import java.time.LocalDate;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;

/**
 * A date that is to be watched as a deadline, or no longer.
 *
 * @param deadline the date and what is due on it
 * @param watched false to watch it no longer
 */
public record DeadlineChange(Deadline deadline, boolean watched) {

    /**
     * 办法§16: what is watched is known beforehand. Days that have come were watched as they were.
     *
     * @param today the market's business date
     */
    public Decision check(LocalDate today) {
        if (deadline.date().isAfter(today)) {
            return Decision.allowed();
        }
        return Decision.refused(Refusal.of("deadline-not-ahead")
                .article("办法§16")
                .ruleVersion("2022-07-01")
                .input("date", deadline.date())
                .input("businessDate", today)
                .arithmetic(deadline.date() + " ≤ " + today)
                .title("截止日期须在当前业务日期之后", "A deadline lies ahead")
                .remedy("请填写晚于当前业务日期的截止日期。", "Give a date after the current business date.")
                .build());
    }
}
