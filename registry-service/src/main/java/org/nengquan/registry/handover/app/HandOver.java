package org.nengquan.registry.handover.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.handover.domain.Transfer;
import org.nengquan.registry.ledger.app.MoveQuota;
import org.nengquan.registry.ledger.domain.Entry;
import org.nengquan.registry.ledger.domain.Movement;
import org.nengquan.registry.ledger.domain.Place;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Standing;

/** Hands a holder's units to the market: saved units from retrofits and shut-downs, pool units from pools, oldest first. */
@ApplicationScoped
public class HandOver {

    private final FindParticipants participants;
    private final BusinessDays days;
    private final MoveQuota moveQuota;
    private final Handovers handovers;
    private final HandoverAnnouncements announcements;

    HandOver(
            FindParticipants participants,
            BusinessDays days,
            MoveQuota moveQuota,
            Handovers handovers,
            HandoverAnnouncements announcements) {
        this.participants = participants;
        this.days = days;
        this.moveQuota = moveQuota;
        this.handovers = handovers;
        this.announcements = announcements;
    }

    /** Moves the units and tells the market; 404 if there is no such participant. */
    public Uni<Outcome<Transfer>> handOver(Transfer transfer) {
        return participants
                .find(transfer.uscc(), new Scope.Everything())
                .map(Standing::mayOffer)
                .flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored -> days.today().flatMap(today -> move(transfer, today));
                });
    }

    private Uni<Outcome<Transfer>> move(Transfer transfer, LocalDate today) {
        Movement movement = new Movement(
                Entry.Kind.HAND_OVER,
                transfer.id().toString(),
                Place.available(transfer.uscc(), transfer.instrument()),
                Place.inTrading(transfer.uscc(), transfer.instrument()),
                transfer.priority(),
                transfer.quantity(),
                today);
        return moveQuota
                .move(List.of(movement))
                .map(List::getFirst)
                .flatMap(result -> result.lots().isEmpty()
                        ? Uni.createFrom().item(Outcome.refused(transfer.tooFew(result.movable())))
                        : send(transfer, today));
    }

    private Uni<Outcome<Transfer>> send(Transfer transfer, LocalDate today) {
        return handovers
                .add(transfer, today)
                .chain(() -> announcements.handedOver(transfer, today))
                .replaceWith(Outcome.done(transfer));
    }
}
