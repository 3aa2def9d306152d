package org.nengquan.verification.confirmation.domain;

import static org.nengquan.verification.law.domain.Decisions.require;

import org.nengquan.problem.domain.Decision;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.law.domain.Article;

/** What the law asks of a confirmation. */
public final class ConfirmationRule {

    private ConfirmationRule() {}

    /** 办法§9: the city reviews what the third party found, so one person cannot be both. */
    public static Decision isIssuedBySomebodyElse(Audit audit, String person) {
        return require(
                !audit.by().equals(person),
                Article.RETROFIT
                        .refuses("four-eyes")
                        .input("auditId", audit.id())
                        .title("审核人与确权人不得为同一人", "Whoever audited may not confirm")
                        .remedy("请由另一人出具确权意见书", "Let another person confirm"));
    }
}
