package org.nengquan.verification.baseline.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.BaselineRule;
import org.nengquan.verification.baseline.domain.BaselineState;
import org.nengquan.verification.baseline.domain.Submission;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.energy.app.DeclaredEnergy;
import org.nengquan.verification.energy.app.MeasureEnergy;
import org.nengquan.verification.energy.domain.EnergyReport;
import org.nengquan.verification.energy.domain.Instrument;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.number.domain.ReadableNumber;
import org.nengquan.verification.unit.app.Units;
import org.nengquan.verification.unit.domain.Unit;
import org.nengquan.verification.unit.domain.UnitRule;

/** A voluntary unit hands in the base period of a retrofit (办法§9, 586号). */
@ApplicationScoped
public class SubmitBaseline {

    private final Baselines baselines;
    private final Units units;
    private final MeasureEnergy measure;
    private final BusinessDays days;
    private final Ids ids;

    SubmitBaseline(Baselines baselines, Units units, MeasureEnergy measure, BusinessDays days, Ids ids) {
        this.baselines = baselines;
        this.units = units;
        this.measure = measure;
        this.days = days;
        this.ids = ids;
    }

    /** What the unit declares. */
    public record Declaration(
            String measure,
            Instrument instrument,
            LocalDate worksStartOn,
            DeclaredEnergy energy,
            String outputUnit,
            Caller by) {

        Submission submission(LocalDate on) {
            return new Submission(measure, instrument, worksStartOn, outputUnit, by.person(), on);
        }
    }

    /** Joins the running transaction. */
    public Uni<Outcome<Baseline>> submit(Declaration declaration) {
        return days.today().flatMap(today -> submit(declaration, declaration.submission(today)));
    }

    private Uni<Outcome<Baseline>> submit(Declaration declaration, Submission submission) {
        var uscc = declaration.by().uscc();
        return units.hold(uscc, submission.on().getYear())
                .flatMap(unit -> unit.map(known -> submit(known, declaration, submission))
                        .orElseGet(() -> Steps.refused(UnitRule.unknown(uscc))));
    }

    private Uni<Outcome<Baseline>> submit(Unit unit, Declaration declaration, Submission submission) {
        return Steps.unless(
                UnitRule.firstRefusal(unit),
                () -> requireNew(unit, submission)
                        .chain(() -> measure.measure(declaration.energy(), submission.on()))
                        .flatMap(measured -> Steps.then(measured, before -> keep(unit, submission, before))));
    }

    private Uni<Boolean> requireNew(Unit unit, Submission submission) {
        return baselines.knows(unit.uscc(), submission).invoke(known -> {
            if (known) {
                throw Problems.conflict(
                        "baseline-exists",
                        Text.of("同一改造的同一品种已申报", "This measure is handed in for this instrument already"));
            }
        });
    }

    private Uni<Outcome<Baseline>> keep(Unit unit, Submission submission, EnergyReport before) {
        var base = before.account().counted(submission.instrument());
        var refusal = Steps.firstRefusal(BaselineRule.hasSomethingToSave(submission, base));
        return Steps.unless(
                refusal,
                () -> baselines
                        .nextNumber()
                        .map(running -> baseline(unit, submission, before, running))
                        .call(baselines::add)
                        .map(Outcome::done));
    }

    private Baseline baseline(Unit unit, Submission submission, EnergyReport before, long running) {
        var number = ReadableNumber.of("JQ", unit.regionCode(), submission.on(), running);
        return new Baseline(
                ids.next(),
                number,
                unit.uscc(),
                unit.regionCode(),
                submission,
                before,
                "",
                new BaselineState.Submitted());
    }
}
