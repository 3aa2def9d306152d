package org.nengquan.verification.audit.app;

import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.audit.domain.AuditState;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.BaselineState;
import org.nengquan.verification.law.app.Answers;

/** An audit with its base period, both held until the transaction ends. */
public record HeldAudit(Baseline baseline, Audit audit) {

    /** The state in which a city may decide; otherwise the request is answered 409. */
    public AuditState.Reported reported() {
        if (audit.state() instanceof AuditState.Reported reported) {
            return reported;
        }
        throw Answers.movedOn(audit.state().word());
    }

    /** The same for the base period. */
    public BaselineState.Audited audited() {
        if (baseline.state() instanceof BaselineState.Audited audited) {
            return audited;
        }
        throw Answers.movedOn(baseline.state().word());
    }
}
