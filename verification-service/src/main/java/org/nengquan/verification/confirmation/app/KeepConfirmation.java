package org.nengquan.verification.confirmation.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.intake.Ids;
import org.nengquan.verification.audit.app.Audits;
import org.nengquan.verification.audit.app.HeldAudit;
import org.nengquan.verification.baseline.app.Baselines;
import org.nengquan.verification.confirmation.domain.Confirmation;
import org.nengquan.verification.number.domain.ReadableNumber;

/** Writes a confirmation that nothing speaks against: audit, base period, the paper itself and its announcement. */
@ApplicationScoped
class KeepConfirmation {

    private static final String KIND = "QR";

    private final Audits audits;
    private final Baselines baselines;
    private final Confirmations confirmations;
    private final ConfirmationAnnouncements announcements;
    private final Ids ids;

    KeepConfirmation(
            Audits audits,
            Baselines baselines,
            Confirmations confirmations,
            ConfirmationAnnouncements announcements,
            Ids ids) {
        this.audits = audits;
        this.baselines = baselines;
        this.confirmations = confirmations;
        this.announcements = announcements;
        this.ids = ids;
    }

    Uni<Confirmation> keep(HeldAudit held, LocalDate today, String person, String comment) {
        return audits.update(held.audit().in(held.reported().confirmed()))
                .chain(() -> baselines.update(held.baseline().in(held.audited().confirmed())))
                .chain(confirmations::nextNumber)
                .map(running -> confirmation(held, running, today, new Hand(person, comment)))
                .call(confirmations::add)
                .call(announcements::announce);
    }

    /** Who signs, with what remark. */
    private record Hand(String person, String comment) {}

    private Confirmation confirmation(HeldAudit held, long running, LocalDate today, Hand hand) {
        var number = ReadableNumber.of(KIND, held.audit().regionCode(), today, running);
        var issue = new Confirmation.Issue(ids.next(), number, today, hand.person(), hand.comment());
        return Confirmation.of(held.baseline(), held.audit(), issue);
    }
}
