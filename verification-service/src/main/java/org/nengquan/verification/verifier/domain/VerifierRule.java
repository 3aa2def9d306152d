package org.nengquan.verification.verifier.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.verification.law.domain.Article;

/** Who may audit whom. */
public final class VerifierRule {

    private VerifierRule() {}

    /** GB 32100-2015: a body is named by a code whose check character is right. */
    public static Optional<Refusal> identity(String uscc) {
        if (Uscc.isValid(uscc)) {
            return Optional.empty();
        }
        return Optional.of(Article.CONFIRMATION_METHOD
                .refuses("uscc-invalid")
                .input("uscc", uscc)
                .title("统一社会信用代码校验位不符(GB 32100-2015)", "The check character of this 统一社会信用代码 is wrong")
                .remedy("请核对营业执照上的代码", "Check the code on the business licence")
                .build());
    }

    /** 586号: an accreditation ends after it begins. */
    public static Optional<Refusal> period(LocalDate from, LocalDate until) {
        if (!until.isBefore(from)) {
            return Optional.empty();
        }
        return Optional.of(Article.CONFIRMATION_METHOD
                .refuses("accreditation-period")
                .input("accreditedFrom", from)
                .input("accreditedUntil", until)
                .arithmetic("%s < %s".formatted(until, from))
                .title("备案有效期的止期早于起期", "The accreditation would end before it begins")
                .remedy("请更正有效期", "Correct the period")
                .build());
    }

    /** 办法§9: the body is a third party, so it is never the unit itself. */
    public static Optional<Refusal> independence(String verifierUscc, String unitUscc) {
        if (!verifierUscc.equals(unitUscc)) {
            return Optional.empty();
        }
        return Optional.of(Article.RETROFIT
                .refuses("verifier-not-independent")
                .input("verifierUscc", verifierUscc)
                .input("uscc", unitUscc)
                .title("审核机构须为独立第三方,不得为申报单位自身", "The auditor must be a third party, not the unit itself")
                .remedy("请委托独立的第三方审核机构", "Commission an independent third-party body")
                .build());
    }

    /** 586号: only a body whose accreditation covers the day may audit. */
    public static Optional<Refusal> accreditation(Verifier verifier, LocalDate today) {
        if (verifier.isAccreditedOn(today)) {
            return Optional.empty();
        }
        return Optional.of(Article.CONFIRMATION_METHOD
                .refuses("verifier-not-accredited")
                .input("verifierUscc", verifier.uscc().code())
                .input("accredited", verifier.periods())
                .input("businessDate", today)
                .arithmetic("%s ∉ [%s]".formatted(today, verifier.periods()))
                .title("第三方审核机构当日不在备案有效期内", "The body's accreditation does not cover this day")
                .remedy("请委托在有效期内的第三方审核机构", "Commission a body whose accreditation is in force")
                .build());
    }

    /** 586号: a body nobody has accredited may not audit. */
    public static Refusal unknown(String verifierUscc) {
        return Article.CONFIRMATION_METHOD
                .refuses("verifier-unknown")
                .input("verifierUscc", verifierUscc)
                .title("该机构不在第三方审核机构名录中", "This body is not on the list of third-party bodies")
                .remedy("请委托名录内的第三方审核机构(/verifiers)", "Commission a body that is on the list (/verifiers)")
                .build();
    }
}
