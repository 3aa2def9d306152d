package org.nengquan.verification.verifier.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.verifier.domain.Accreditation;
import org.nengquan.verification.verifier.domain.Uscc;
import org.nengquan.verification.verifier.domain.Verifier;
import org.nengquan.verification.verifier.domain.VerifierRule;

/** The province puts a third-party body on the list for a period, or renews it (办法§9, 586号). */
@ApplicationScoped
public class AccreditVerifier {

    private final Verifiers verifiers;
    private final BusinessDays days;

    AccreditVerifier(Verifiers verifiers, BusinessDays days) {
        this.verifiers = verifiers;
        this.days = days;
    }

    /**
     * What the province asks for.
     *
     * @param from first day; today by the market if left out
     * @param by the person who asks
     */
    public record Accrediting(String uscc, String name, Optional<LocalDate> from, LocalDate until, String by) {}

    /** Joins the running transaction. */
    public Uni<Outcome<Verifier>> accredit(Accrediting asked) {
        return Steps.unless(
                VerifierRule.identity(asked.uscc()),
                () -> days.today().flatMap(today -> accredit(asked, asked.from().orElse(today))));
    }

    private Uni<Outcome<Verifier>> accredit(Accrediting asked, LocalDate from) {
        Optional<Refusal> refusal = VerifierRule.period(from, asked.until());
        return Steps.unless(refusal, () -> keep(asked, new Accreditation(from, asked.until())));
    }

    private Uni<Outcome<Verifier>> keep(Accrediting asked, Accreditation period) {
        return verifiers
                .accredit(new Uscc(asked.uscc()), asked.name(), period, asked.by())
                .invoke(AccreditVerifier::requireNew)
                .chain(() -> verifiers.find(asked.uscc()))
                .map(found -> Outcome.done(found.orElseThrow()));
    }

    private static void requireNew(boolean added) {
        if (!added) {
            throw Problems.conflict(
                    "accreditation-exists",
                    Text.of("该机构已有同日起算的有效期", "The body already has an accreditation from that day"));
        }
    }
}
