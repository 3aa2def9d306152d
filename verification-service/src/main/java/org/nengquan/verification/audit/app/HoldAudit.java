package org.nengquan.verification.audit.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.verification.baseline.app.Baselines;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.law.app.Answers;

/** Finds an audit for the city of its region and holds it, base period first: the same order for everybody. */
@ApplicationScoped
public class HoldAudit {

    private final Audits audits;
    private final Baselines baselines;

    HoldAudit(Audits audits, Baselines baselines) {
        this.audits = audits;
        this.baselines = baselines;
    }

    /** Joins the running transaction; fails with 404 where there is none in the caller's region. */
    public Uni<HeldAudit> forCity(UUID auditId, Caller city) {
        return audits.baselineOf(auditId)
                .map(found -> found.orElseThrow(Answers::notFound))
                .flatMap(baselines::hold)
                .map(found -> found.filter(it -> it.regionCode().equals(city.regionCode()))
                        .orElseThrow(Answers::notFound))
                .flatMap(baseline -> with(baseline, auditId));
    }

    private Uni<HeldAudit> with(Baseline baseline, UUID auditId) {
        return audits.find(auditId).map(audit -> new HeldAudit(baseline, audit.orElseThrow()));
    }
}
