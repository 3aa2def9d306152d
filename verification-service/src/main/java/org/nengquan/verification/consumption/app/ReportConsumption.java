package org.nengquan.verification.consumption.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionReport.Declared;
import org.nengquan.verification.consumption.domain.ConsumptionRule;
import org.nengquan.verification.consumption.domain.ConsumptionState;
import org.nengquan.verification.energy.app.DeclaredEnergy;
import org.nengquan.verification.energy.app.MeasureEnergy;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.number.domain.ReadableNumber;
import org.nengquan.verification.unit.app.Units;
import org.nengquan.verification.unit.domain.UnitRule;
import org.nengquan.verification.verifier.app.Verifiers;
import org.nengquan.verification.verifier.domain.Verifier;
import org.nengquan.verification.verifier.domain.VerifierRule;

/** A unit reports what it consumed in a year, and commissions the third party that is to verify it (办法§9 自行委托). */
@ApplicationScoped
public class ReportConsumption {

    private static final int LAST = 31;

    private final ConsumptionReports reports;
    private final Units units;
    private final Verifiers verifiers;
    private final MeasureEnergy measure;
    private final BusinessDays days;
    private final Ids ids;

    ReportConsumption(
            ConsumptionReports reports,
            Units units,
            Verifiers verifiers,
            MeasureEnergy measure,
            BusinessDays days,
            Ids ids) {
        this.reports = reports;
        this.units = units;
        this.verifiers = verifiers;
        this.measure = measure;
        this.days = days;
        this.ids = ids;
    }

    /** What the unit declares of a calendar year. */
    public record Declaration(int year, String verifierUscc, DeclaredEnergy energy, Caller by) {}

    /** A year's figures are computed with the factors of its last day, by the unit and by the third party alike. */
    static LocalDate factorsOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, LAST);
    }

    /** Joins the running transaction. */
    public Uni<Outcome<ConsumptionReport>> report(Declaration declaration) {
        return days.today().flatMap(today -> report(declaration, today));
    }

    private Uni<Outcome<ConsumptionReport>> report(Declaration declaration, LocalDate today) {
        String uscc = declaration.by().uscc();
        return units.hold(uscc, declaration.year())
                .flatMap(found -> found.map(unit -> body(declaration, today)
                                .map(body -> ConsumptionRule.against(unit)
                                        .or(() -> Steps.firstRefusal(
                                                ConsumptionRule.yearIsOver(declaration.year(), today)))
                                        .or(() -> body))
                                .flatMap(refusal ->
                                        Steps.unless(refusal, () -> measure(declaration, unit.regionCode(), today))))
                        .orElseGet(() -> Steps.refused(UnitRule.unknown(uscc))));
    }

    private Uni<Optional<Refusal>> body(Declaration declaration, LocalDate today) {
        String body = declaration.verifierUscc();
        return verifiers
                .find(body)
                .map(found -> VerifierRule.independence(body, declaration.by().uscc())
                        .or(() -> accredited(found, body, today)));
    }

    private static Optional<Refusal> accredited(Optional<Verifier> found, String body, LocalDate today) {
        return found.map(verifier -> VerifierRule.accreditation(verifier, today))
                .orElseGet(() -> Optional.of(VerifierRule.unknown(body)));
    }

    private Uni<Outcome<ConsumptionReport>> measure(Declaration declaration, String regionCode, LocalDate today) {
        return measure.measure(declaration.energy(), factorsOf(declaration.year()))
                .flatMap(measured -> Steps.then(
                        measured,
                        energy -> keep(
                                declaration,
                                regionCode,
                                new Declared(energy, today, declaration.by().person()))));
    }

    private Uni<Outcome<ConsumptionReport>> keep(Declaration declaration, String regionCode, Declared declared) {
        return reports.nextNumber()
                .map(running -> new ConsumptionReport(
                        ids.next(),
                        ReadableNumber.of("NH", regionCode, declared.on(), running),
                        new ConsumptionReport.Unit(declaration.by().uscc(), regionCode),
                        declaration.year(),
                        declaration.verifierUscc(),
                        declared,
                        new ConsumptionState.Reported()))
                .call(report -> reports.add(report).invoke(ReportConsumption::requireNew))
                .map(Outcome::done);
    }

    private static void requireNew(boolean added) {
        if (!added) {
            throw Problems.conflict(
                    "year-already-reported", Text.of("该年度已报告", "The consumption of this year is reported already"));
        }
    }
}
