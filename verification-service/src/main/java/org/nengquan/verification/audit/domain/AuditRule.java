package org.nengquan.verification.audit.domain;

import static org.nengquan.verification.law.domain.Decisions.require;

import java.time.LocalDate;
import org.nengquan.problem.domain.Decision;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.law.domain.Article;

/** What the law asks of a re-audit. */
public final class AuditRule {

    private AuditRule() {}

    /** 586号: the re-audit follows the works. */
    public static Decision followsTheWorks(Baseline baseline, LocalDate today) {
        var start = baseline.submission().worksStartOn();
        return require(
                today.isAfter(start),
                Article.CONFIRMATION_METHOD
                        .refuses("audited-before-works")
                        .input("baselineNumber", baseline.number())
                        .input("worksStartOn", start)
                        .input("businessDate", today)
                        .arithmetic("%s ≤ %s".formatted(today, start))
                        .title("复审须在改造实施之后进行", "The re-audit has to follow the works")
                        .remedy("请在改造完成后提交复审报告", "Report after the works are done"));
    }

    /** 办法§21: one report proves one saving of a unit's instrument, never two. */
    public static Decision provesItOnce(String reportSha256, boolean alreadyUsed) {
        return require(
                !alreadyUsed,
                Article.TRUE_DATA
                        .refuses("report-already-used")
                        .input("reportSha256", reportSha256)
                        .title("该审核报告已用于本单位同品种的另一项节约量", "This report already proves another saving of the unit")
                        .remedy("请提交本项改造的审核报告", "Send the report about these works"));
    }
}
