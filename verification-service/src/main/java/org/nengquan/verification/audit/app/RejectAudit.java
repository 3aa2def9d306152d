package org.nengquan.verification.audit.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.baseline.app.Baselines;
import org.nengquan.verification.businessday.app.BusinessDays;

/** The city's review (办法§9 审核) does not accept an audit; the base period is open for another. */
@ApplicationScoped
public class RejectAudit {

    private final HoldAudit hold;
    private final Audits audits;
    private final Baselines baselines;
    private final BusinessDays days;

    RejectAudit(HoldAudit hold, Audits audits, Baselines baselines, BusinessDays days) {
        this.hold = hold;
        this.audits = audits;
        this.baselines = baselines;
        this.days = days;
    }

    /** Joins the running transaction. */
    public Uni<Outcome<Audit>> reject(UUID auditId, String reason, Caller by) {
        return hold.forCity(auditId, by)
                .flatMap(held -> days.today().flatMap(today -> reject(held, reason, by.person(), today)));
    }

    private Uni<Outcome<Audit>> reject(HeldAudit held, String reason, String person, LocalDate today) {
        var rejected = held.audit().in(held.reported().rejected(today, person, reason));
        var open = held.baseline().in(held.audited().auditRejected());
        return audits.update(rejected).chain(() -> baselines.update(open)).replaceWith(Outcome.done(rejected));
    }
}
