package org.nengquan.verification.audit.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.audit.domain.AuditState;
import org.nengquan.verification.audit.domain.Saving;
import org.nengquan.verification.baseline.app.Baselines;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.BaselineState;
import org.nengquan.verification.energy.app.DeclaredEnergy;
import org.nengquan.verification.energy.app.MeasureEnergy;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.law.app.Answers;
import org.nengquan.verification.law.app.Steps;

/** The commissioned third party reports what the works have saved (办法§9, 586号). */
@ApplicationScoped
public class ReportAudit {

    private final Audits audits;
    private final Baselines baselines;
    private final AuditGate gate;
    private final MeasureEnergy measure;
    private final Ids ids;

    ReportAudit(Audits audits, Baselines baselines, AuditGate gate, MeasureEnergy measure, Ids ids) {
        this.audits = audits;
        this.baselines = baselines;
        this.gate = gate;
        this.measure = measure;
        this.ids = ids;
    }

    /** What the third party reports. */
    public record Findings(String reportSha256, DeclaredEnergy energy, Caller by) {}

    /** Joins the running transaction. */
    public Uni<Outcome<Audit>> report(UUID baselineId, Findings findings) {
        return baselines
                .hold(baselineId)
                .map(found -> found.filter(it -> findings.by().owns(it.verifierUscc()))
                        .orElseThrow(Answers::notFound))
                .flatMap(baseline -> report(baseline, findings));
    }

    private Uni<Outcome<Audit>> report(Baseline baseline, Findings findings) {
        if (!(baseline.state() instanceof BaselineState.Filed filed)) {
            throw Answers.movedOn(baseline.state().word());
        }
        return gate.ask(baseline, findings.reportSha256())
                .flatMap(answer -> Steps.then(answer, today -> measure(new Work(baseline, filed, findings, today))));
    }

    /** What has passed the gate. */
    private record Work(Baseline baseline, BaselineState.Filed filed, Findings findings, LocalDate today) {}

    /** The factors of the base period's day: a factor that changed since is no saving. */
    private Uni<Outcome<Audit>> measure(Work work) {
        return measure.measure(
                        work.findings().energy(), work.baseline().before().factorsOn())
                .flatMap(measured -> Steps.then(measured, after -> keep(work, after)));
    }

    private Uni<Outcome<Audit>> keep(Work work, EnergyReport after) {
        var baseline = work.baseline();
        var saving =
                Saving.between(baseline.before(), after, baseline.submission().instrument());
        return Steps.then(
                saving.map(found -> audit(work, after, found)),
                audit -> audits.add(audit, baseline)
                        .chain(() -> baselines.update(baseline.in(work.filed().audited())))
                        .replaceWith(Outcome.done(audit)));
    }

    private Audit audit(Work work, EnergyReport after, Saving saving) {
        var baseline = work.baseline();
        return new Audit(
                ids.next(),
                baseline.id(),
                baseline.uscc(),
                baseline.regionCode(),
                baseline.submission().instrument(),
                baseline.verifierUscc(),
                work.findings().reportSha256(),
                after,
                saving,
                work.today(),
                work.findings().by().person(),
                new AuditState.Reported());
    }
}
