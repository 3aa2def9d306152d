package org.nengquan.verification.consumption.domain;

import static org.nengquan.verification.law.domain.Decisions.require;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.verification.law.domain.Article;
import org.nengquan.verification.law.domain.Decisions;
import org.nengquan.verification.unit.domain.Unit;
import org.nengquan.verification.unit.domain.UnitRule;

/** What the law asks of a yearly report. */
public final class ConsumptionRule {

    /** 方案二(一)1, 办法§11: a unit whose account is suspended still owes for what it consumed; so it is not asked. */
    private static final List<UnitRule> UNIT =
            List.of(UnitRule.IS_VOLUNTARY, UnitRule.IS_OUTSIDE_THE_CARBON_MARKET, UnitRule.IS_NOT_FROZEN);

    private ConsumptionRule() {}

    /** Why this unit has no consumption to report here, if so. */
    public static Optional<Refusal> against(Unit unit) {
        return Decisions.firstRefusal(UNIT, rule -> rule.on(unit));
    }

    /** 方案二(四): a year is reported when it is over. */
    public static Decision yearIsOver(int year, LocalDate today) {
        return require(
                today.getYear() > year,
                Article.PERFORMANCE
                        .refuses("year-not-over")
                        .input("year", year)
                        .input("businessDate", today)
                        .arithmetic("%d ≥ %d".formatted(year, today.getYear()))
                        .title("年度尚未结束，不能报告能源消费量", "The year is not over, so its consumption is not known")
                        .remedy("请在次年报告", "Report it in the year after"));
    }

    /** 办法§19、§21: one person cannot both find the figures and accept them. */
    public static Decision isAcceptedBySomebodyElse(Finding finding, String person) {
        return require(
                !finding.by().equals(person),
                Article.TRUE_DATA
                        .refuses("four-eyes")
                        .input("reportSha256", finding.reportSha256())
                        .title("核查人与审核人不得为同一人", "Whoever verified may not accept")
                        .remedy("请由另一人审核", "Let another person accept it"));
    }
}
