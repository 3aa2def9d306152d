package org.nengquan.registry.participant.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;
import org.nengquan.registry.participant.domain.ParticipantState.Active;
import org.nengquan.registry.participant.domain.ParticipantState.Restricted;
import org.nengquan.registry.participant.domain.ParticipantState.Suspended;
import org.nengquan.registry.participant.domain.ParticipantState.Suspension;

/** Suspends an account, by decision of a person or because an event about it could not be applied; and resumes it. */
@ApplicationScoped
public class SuspendParticipant {

    private static final String SYSTEM = "system";

    private final FindParticipants find;
    private final Participants participants;
    private final BusinessDays days;
    private final ParticipantAnnouncements announcements;

    SuspendParticipant(
            FindParticipants find,
            Participants participants,
            BusinessDays days,
            ParticipantAnnouncements announcements) {
        this.find = find;
        this.participants = participants;
        this.days = days;
        this.announcements = announcements;
    }

    /** Suspends by decision of a person. */
    public Uni<Outcome<Participant>> suspend(Uscc uscc, Suspension why) {
        return find.lock(uscc, new Scope.Everything())
                .flatMap(found -> suspend(found, why))
                .map(Outcome::done);
    }

    /** Lifts a suspension by decision of another person. */
    public Uni<Outcome<Participant>> resume(Uscc uscc, String person) {
        return find.lock(uscc, new Scope.Everything()).flatMap(found -> resume(found, person));
    }

    /** Suspends whom a quarantined event concerns, if it may still trade; else there is nothing to freeze. */
    public Uni<Void> freeze(@Nullable String code, String reason) {
        Suspension why = new Suspension(SYSTEM, Law.PROCEDURE, reason);
        return Uni.createFrom()
                .item(Optional.ofNullable(code).flatMap(Uscc::parse))
                .flatMap(this::lock)
                .flatMap(found -> found.filter(it -> mayStop(it.state()))
                        .map(it -> suspend(it, why).replaceWithVoid())
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Optional<Participant>> lock(Optional<Uscc> uscc) {
        return uscc.map(participants::lock).orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Participant> suspend(Participant found, Suspension why) {
        return keep(found.in(suspended(found.state(), why)), why.article(), why.reason());
    }

    private static boolean mayStop(ParticipantState state) {
        return state instanceof Active || state instanceof Restricted;
    }

    private static Suspended suspended(ParticipantState state, Suspension why) {
        return switch (state) {
            case Active active -> active.suspended(why);
            case Restricted restricted -> restricted.suspended(why);
            default -> throw ReviewApplication.movedOn(state);
        };
    }

    private Uni<Outcome<Participant>> resume(Participant found, String person) {
        if (!(found.state() instanceof Suspended suspended)) {
            throw ReviewApplication.movedOn(found.state());
        }
        return switch (suspended.resumed(person)) {
            case Outcome.Refused<Active> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<Active> done ->
                keep(found.in(done.value()), suspended.why().article(), "恢复 / resumed")
                        .map(Outcome::done);
        };
    }

    private Uni<Participant> keep(Participant changed, String article, String reason) {
        return participants
                .update(changed)
                .chain(days::today)
                .flatMap((LocalDate today) -> announcements.statusChanged(changed, article, reason, today))
                .replaceWith(changed);
    }
}
