package org.nengquan.verification.baseline.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.BaselineState;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.law.app.Answers;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.verifier.app.Verifiers;
import org.nengquan.verification.verifier.domain.Verifier;
import org.nengquan.verification.verifier.domain.VerifierRule;

/** The unit commissions the third party itself (办法§9 自行委托); until the audit it may choose another. */
@ApplicationScoped
public class CommissionVerifier {

    private final Baselines baselines;
    private final Verifiers verifiers;
    private final BusinessDays days;

    CommissionVerifier(Baselines baselines, Verifiers verifiers, BusinessDays days) {
        this.baselines = baselines;
        this.verifiers = verifiers;
        this.days = days;
    }

    /** Joins the running transaction. */
    public Uni<Outcome<Baseline>> commission(UUID baselineId, String verifierUscc, Caller by) {
        return baselines
                .hold(baselineId)
                .map(found -> found.filter(it -> by.owns(it.uscc())).orElseThrow(Answers::notFound))
                .invoke(CommissionVerifier::requireNotAudited)
                .flatMap(baseline -> commission(baseline, verifierUscc));
    }

    private static void requireNotAudited(Baseline baseline) {
        switch (baseline.state()) {
            case BaselineState.Submitted _, BaselineState.Filed _ -> {}
            case BaselineState.Audited now -> throw Answers.movedOn(now.word());
            case BaselineState.Confirmed now -> throw Answers.movedOn(now.word());
        }
    }

    private Uni<Outcome<Baseline>> commission(Baseline baseline, String verifierUscc) {
        return Steps.unless(
                VerifierRule.independence(verifierUscc, baseline.uscc()),
                () -> verifiers
                        .find(verifierUscc)
                        .flatMap(found -> found.map(verifier -> commission(baseline, verifier))
                                .orElseGet(() -> Steps.refused(VerifierRule.unknown(verifierUscc)))));
    }

    private Uni<Outcome<Baseline>> commission(Baseline baseline, Verifier verifier) {
        return days.today().flatMap(today -> commission(baseline, verifier, today));
    }

    private Uni<Outcome<Baseline>> commission(Baseline baseline, Verifier verifier, LocalDate today) {
        var commissioned = baseline.commissioning(verifier.uscc().code());
        return Steps.unless(
                VerifierRule.accreditation(verifier, today),
                () -> baselines.update(commissioned).replaceWith(Outcome.done(commissioned)));
    }
}
