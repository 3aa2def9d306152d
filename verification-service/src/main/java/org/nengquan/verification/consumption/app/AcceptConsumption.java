package org.nengquan.verification.consumption.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionRule;
import org.nengquan.verification.consumption.domain.ConsumptionState;
import org.nengquan.verification.consumption.domain.ConsumptionState.Accepted;
import org.nengquan.verification.consumption.domain.ConsumptionState.Verified;
import org.nengquan.verification.law.app.Answers;
import org.nengquan.verification.law.app.Steps;

/** The city of the region accepts what was verified, or returns it to the third party (办法§5). */
@ApplicationScoped
public class AcceptConsumption {

    private final ConsumptionReports reports;
    private final ConsumptionAnnouncements announcements;
    private final BusinessDays days;

    AcceptConsumption(ConsumptionReports reports, ConsumptionAnnouncements announcements, BusinessDays days) {
        this.reports = reports;
        this.announcements = announcements;
        this.days = days;
    }

    /** Accepts; from then on the registry may let the unit owe for it. Joins the running transaction. */
    public Uni<Outcome<ConsumptionReport>> accept(UUID id, Caller by) {
        return hold(id, by)
                .flatMap(report -> days.today().flatMap(today -> accept(report, verified(report), by.person(), today)));
    }

    private Uni<Outcome<ConsumptionReport>> accept(
            ConsumptionReport report, Verified verified, String person, LocalDate today) {
        Accepted accepted = verified.accepted(today, person);
        ConsumptionReport done = report.in(accepted);
        return Steps.unless(
                Steps.firstRefusal(ConsumptionRule.isAcceptedBySomebodyElse(accepted.result(), person)),
                () -> reports.update(done)
                        .chain(() -> announcements.announce(done, accepted))
                        .replaceWith(Outcome.done(done)));
    }

    /** Returns it for another verification. Joins the running transaction. */
    public Uni<Outcome<ConsumptionReport>> giveBack(UUID id, String reason, Caller by) {
        return hold(id, by)
                .map(report -> report.in(verified(report).returned(reason)))
                .call(reports::update)
                .map(Outcome::done);
    }

    private Uni<ConsumptionReport> hold(UUID id, Caller city) {
        return reports.hold(id)
                .map(found -> found.filter(it -> it.unit().regionCode().equals(city.regionCode()))
                        .orElseThrow(Answers::notFound));
    }

    private static Verified verified(ConsumptionReport report) {
        if (report.state() instanceof ConsumptionState.Verified verified) {
            return verified;
        }
        throw Answers.movedOn(report.state().word());
    }
}
