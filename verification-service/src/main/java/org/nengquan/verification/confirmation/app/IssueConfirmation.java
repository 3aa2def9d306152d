package org.nengquan.verification.confirmation.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.audit.app.HeldAudit;
import org.nengquan.verification.audit.app.HoldAudit;
import org.nengquan.verification.businessday.app.BusinessDays;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.confirmation.domain.ConfirmationRule;
import org.nengquan.verification.law.app.Steps;
import org.nengquan.verification.unit.app.Units;
import org.nengquan.verification.unit.domain.UnitRule;

/** The city of the region reviews an audit and issues the 确权意见书 (办法§9), once. */
@ApplicationScoped
public class IssueConfirmation {

    private final HoldAudit hold;
    private final Units units;
    private final BusinessDays days;
    private final KeepConfirmation keep;

    IssueConfirmation(HoldAudit hold, Units units, BusinessDays days, KeepConfirmation keep) {
        this.hold = hold;
        this.units = units;
        this.days = days;
        this.keep = keep;
    }

    /** Joins the running transaction. */
    public Uni<Outcome<Confirmation>> issue(UUID auditId, String comment, Caller by) {
        return hold.forCity(auditId, by)
                .invoke(HeldAudit::reported)
                .flatMap(held -> days.today().flatMap(today -> issue(held, comment, by, today)));
    }

    /** A unit that has entered the carbon market since, or was suspended, is not confirmed any more (办法§11). */
    private Uni<Outcome<Confirmation>> issue(HeldAudit held, String comment, Caller by, LocalDate today) {
        return units.hold(held.audit().uscc(), today.getYear())
                .map(unit -> UnitRule.firstRefusal(unit.orElseThrow())
                        .or(() ->
                                Steps.firstRefusal(ConfirmationRule.isIssuedBySomebodyElse(held.audit(), by.person()))))
                .flatMap(refusal -> Steps.unless(
                        refusal,
                        () -> keep.keep(held, today, by.person(), comment).map(Outcome::done)));
    }
}
