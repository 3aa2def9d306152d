package org.nengquan.verification.audit.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.verification.audit.domain.AuditRule;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.unit.app.Units;
import org.nengquan.verification.unit.domain.UnitRule;
import org.nengquan.verification.verifier.app.Verifiers;
import org.nengquan.verification.verifier.domain.VerifierRule;

/** Asks everything that the law asks of an audit before its figures are looked at. */
@ApplicationScoped
class AuditGate {

    private final Units units;
    private final Verifiers verifiers;
    private final Audits audits;
    private final BusinessDays days;

    AuditGate(Units units, Verifiers verifiers, Audits audits, BusinessDays days) {
        this.units = units;
        this.verifiers = verifiers;
        this.audits = audits;
        this.days = days;
    }

    /** Today's business date, or the first rule that says no: the unit, the body, the date, the report. */
    Uni<Outcome<LocalDate>> ask(Baseline baseline, String reportSha256) {
        return days.today()
                .flatMap(today -> firstRefusal(baseline, reportSha256, today)
                        .map(refusal -> refusal.<Outcome<LocalDate>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(today))));
    }

    private Uni<Optional<Refusal>> firstRefusal(Baseline baseline, String reportSha256, LocalDate today) {
        return unit(baseline, today)
                .flatMap(earlier -> or(earlier, () -> body(baseline, today)))
                .map(earlier -> earlier.or(() -> Steps.firstRefusal(AuditRule.followsTheWorks(baseline, today))))
                .flatMap(earlier -> or(earlier, () -> proof(baseline, reportSha256)));
    }

    private static Uni<Optional<Refusal>> or(Optional<Refusal> earlier, Supplier<Uni<Optional<Refusal>>> next) {
        return earlier.isPresent() ? Uni.createFrom().item(earlier) : next.get();
    }

    private Uni<Optional<Refusal>> unit(Baseline baseline, LocalDate today) {
        return units.hold(baseline.uscc(), today.getYear()).map(unit -> UnitRule.firstRefusal(unit.orElseThrow()));
    }

    private Uni<Optional<Refusal>> body(Baseline baseline, LocalDate today) {
        return verifiers
                .find(baseline.verifierUscc())
                .map(body -> VerifierRule.independence(baseline.verifierUscc(), baseline.uscc())
                        .or(() -> VerifierRule.accreditation(body.orElseThrow(), today)));
    }

    private Uni<Optional<Refusal>> proof(Baseline baseline, String reportSha256) {
        return audits.knowsReport(baseline, reportSha256)
                .map(known -> Steps.firstRefusal(AuditRule.provesItOnce(reportSha256, known)));
    }
}
