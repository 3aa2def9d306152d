package org.nengquan.verification.baseline.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.BaselineRule;
import org.nengquan.verification.baseline.domain.BaselineState;
import org.nengquan.verification.baseline.domain.Filing;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.law.app.Answers;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.unit.app.Units;
import org.nengquan.verification.unit.domain.Unit;
import org.nengquan.verification.unit.domain.UnitRule;

/** The city of the region takes a base period on file (备案), before the works begin (586号). */
@ApplicationScoped
public class FileBaseline {

    private final Baselines baselines;
    private final Units units;
    private final BusinessDays days;

    FileBaseline(Baselines baselines, Units units, BusinessDays days) {
        this.baselines = baselines;
        this.units = units;
        this.days = days;
    }

    /** Joins the running transaction. */
    public Uni<Outcome<Baseline>> file(UUID baselineId, String comment, Caller by) {
        return baselines
                .hold(baselineId)
                .map(found -> found.filter(it -> it.regionCode().equals(by.regionCode()))
                        .orElseThrow(Answers::notFound))
                .flatMap(baseline ->
                        days.today().flatMap(today -> file(baseline, new Filing(today, by.person(), comment))));
    }

    private Uni<Outcome<Baseline>> file(Baseline baseline, Filing filing) {
        if (!(baseline.state() instanceof BaselineState.Submitted submitted)) {
            throw Answers.movedOn(baseline.state().word());
        }
        var filed = baseline.in(submitted.filed(filing));
        return units.hold(baseline.uscc(), filing.on().getYear())
                .flatMap(unit -> keep(unit.orElseThrow(), filed, filing));
    }

    private Uni<Outcome<Baseline>> keep(Unit unit, Baseline filed, Filing filing) {
        LocalDate today = filing.on();
        var refusal = UnitRule.firstRefusal(unit)
                .or(() -> Steps.firstRefusal(
                        BaselineRule.isFiledBySomebodyElse(filed, filing.by()),
                        BaselineRule.isFiledBeforeTheWorks(filed, today)));
        return Steps.unless(refusal, () -> baselines.update(filed).replaceWith(Outcome.done(filed)));
    }
}
