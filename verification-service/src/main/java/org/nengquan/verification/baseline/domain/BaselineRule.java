package org.nengquan.verification.baseline.domain;

import static org.nengquan.verification.law.domain.Decisions.require;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.nengquan.problem.domain.Decision;
import org.nengquan.verification.factor.domain.Decimals;
import org.nengquan.verification.law.domain.Article;

/** What the law asks of a base period. */
public final class BaselineRule {

    private BaselineRule() {}

    /** 办法§7: the instrument counts at least one whole unit in the base period, or there is nothing to save. */
    public static Decision hasSomethingToSave(Submission submission, BigDecimal base) {
        var instrument = submission.instrument();
        return require(
                base.compareTo(BigDecimal.ONE) >= 0,
                Article.INSTRUMENTS
                        .refuses("nothing-to-save")
                        .input("instrument", instrument)
                        .input("base", Decimals.text(base) + " " + instrument.unit())
                        .arithmetic("⌊%s⌋ < 1 %s".formatted(Decimals.text(base), instrument.unit()))
                        .title(
                                "基期内该品种用量不足一个单位(能耗指标不含煤炭,煤炭指标只计煤炭实物量)",
                                "The base period holds less than one unit: energy excludes coal, coal counts only coal")
                        .remedy("请核对交易品种与用能明细", "Check the instrument and the lines of consumption"));
    }

    /** 586号: the base period is audited and filed before the works begin, not on the day and not after. */
    public static Decision isFiledBeforeTheWorks(Baseline baseline, LocalDate today) {
        var start = baseline.submission().worksStartOn();
        return require(
                today.isBefore(start),
                Article.CONFIRMATION_METHOD
                        .refuses("filed-after-works-began")
                        .input("baselineNumber", baseline.number())
                        .input("worksStartOn", start)
                        .input("businessDate", today)
                        .arithmetic("%s ≥ %s".formatted(today, start))
                        .title("基期须在改造开工之前备案", "The base period has to be filed before the works begin")
                        .remedy(
                                "已开工的改造不能补办备案;请为下一项改造提前申报",
                                "Works that have begun cannot be filed; file the next ones earlier"));
    }

    /** 586号: who files is not who handed in. */
    public static Decision isFiledBySomebodyElse(Baseline baseline, String person) {
        return require(
                !baseline.submission().by().equals(person),
                Article.CONFIRMATION_METHOD
                        .refuses("four-eyes")
                        .input("baselineNumber", baseline.number())
                        .title("申报人与备案人不得为同一人", "Whoever handed it in may not file it")
                        .remedy("请由另一人办理备案", "Let another person file it"));
    }
}
