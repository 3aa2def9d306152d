package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.ets.app.AskEtsExclusion;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.ledger.app.QuotaAccounts;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Proposed;

/** Opens the account of a proposed participant, by a second person, with a number and empty quota accounts. */
@ApplicationScoped
public class ApproveParticipant {

    private final FindParticipants find;
    private final Participants participants;
    private final AskEtsExclusion exclusion;
    private final BusinessDays days;
    private final QuotaAccounts accounts;
    private final ParticipantAnnouncements announcements;

    ApproveParticipant(
            FindParticipants find,
            Participants participants,
            AskEtsExclusion exclusion,
            BusinessDays days,
            QuotaAccounts accounts,
            ParticipantAnnouncements announcements) {
        this.find = find;
        this.participants = participants;
        this.exclusion = exclusion;
        this.days = days;
        this.accounts = accounts;
        this.announcements = announcements;
    }

    /** Approves; the carbon market's list is asked again, because it may have changed since the application. */
    public Uni<Outcome<Participant>> approve(Uscc uscc, Scope scope, String approver) {
        return find.lock(uscc, scope).flatMap(found -> days.today().flatMap(today -> decide(found, approver, today)));
    }

    private Uni<Outcome<Participant>> decide(Participant found, String approver, LocalDate today) {
        if (!(found.state() instanceof Proposed proposed)) {
            throw ReviewApplication.movedOn(found.state());
        }
        return exclusion.decide(found.uscc(), today).flatMap(decision -> switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored ->
                number(today)
                        .map(number -> proposed.approved(approver, number, today))
                        .flatMap(outcome -> open(found, outcome));
        });
    }

    private Uni<PublicNumber> number(LocalDate today) {
        return participants.nextAccount().map(running -> PublicNumber.of(Numbered.ACCOUNT, today, running));
    }

    private Uni<Outcome<Participant>> open(Participant found, Outcome<Active> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Active> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<Active> done -> open(found.in(done.value()), done.value());
        };
    }

    private Uni<Outcome<Participant>> open(Participant participant, Active active) {
        return participants
                .update(participant)
                .chain(() -> accounts.open(participant.uscc()))
                .chain(() -> announcements.approved(participant, active))
                .replaceWith(Outcome.done(participant));
    }
}
