package org.nengquan.verification.consumption.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionState;
import org.nengquan.verification.consumption.domain.Finding;
import org.nengquan.verification.energy.app.DeclaredEnergy;
import org.nengquan.verification.energy.app.MeasureEnergy;
import org.nengquan.verification.law.app.Answers;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.verifier.app.Verifiers;
import org.nengquan.verification.verifier.domain.VerifierRule;

/** The commissioned third party finds what the unit consumed (方案二(四)); its figures count, not the unit's. */
@ApplicationScoped
public class VerifyConsumption {

    private final ConsumptionReports reports;
    private final Verifiers verifiers;
    private final MeasureEnergy measure;
    private final BusinessDays days;

    VerifyConsumption(ConsumptionReports reports, Verifiers verifiers, MeasureEnergy measure, BusinessDays days) {
        this.reports = reports;
        this.verifiers = verifiers;
        this.measure = measure;
        this.days = days;
    }

    /** What the third party found. */
    public record Found(String reportSha256, DeclaredEnergy energy, Caller by) {}

    /** Joins the running transaction; again after the city returned it. */
    public Uni<Outcome<ConsumptionReport>> verify(UUID id, Found found) {
        return reports.hold(id)
                .map(held ->
                        held.filter(it -> found.by().owns(it.verifierUscc())).orElseThrow(Answers::notFound))
                .invoke(report -> requireOpen(report.state()))
                .flatMap(report -> days.today().flatMap(today -> verify(report, found, today)));
    }

    private Uni<Outcome<ConsumptionReport>> verify(ConsumptionReport report, Found found, LocalDate today) {
        return verifiers
                .find(report.verifierUscc())
                .map(body -> VerifierRule.accreditation(body.orElseThrow(), today))
                .flatMap(refusal -> Steps.unless(refusal, () -> measure(report, found, today)));
    }

    private Uni<Outcome<ConsumptionReport>> measure(ConsumptionReport report, Found found, LocalDate today) {
        return measure.measure(found.energy(), ReportConsumption.factorsOf(report.year()))
                .map(measured -> measured.map(energy -> report.in(verified(
                        report.state(),
                        new Finding(
                                energy, found.reportSha256(), today, found.by().person())))))
                .flatMap(outcome ->
                        Steps.then(outcome, verified -> reports.update(verified).replaceWith(Outcome.done(verified))));
    }

    private static void requireOpen(ConsumptionState state) {
        switch (state) {
            case ConsumptionState.Reported _, ConsumptionState.Returned _ -> {}
            case ConsumptionState.Verified now -> throw Answers.movedOn(now.word());
            case ConsumptionState.Accepted now -> throw Answers.movedOn(now.word());
        }
    }

    private static ConsumptionState verified(ConsumptionState state, Finding finding) {
        return switch (state) {
            case ConsumptionState.Reported reported -> reported.verified(finding);
            case ConsumptionState.Returned returned -> returned.verified(finding);
            case ConsumptionState.Verified now -> throw Answers.movedOn(now.word());
            case ConsumptionState.Accepted now -> throw Answers.movedOn(now.word());
        };
    }
}
