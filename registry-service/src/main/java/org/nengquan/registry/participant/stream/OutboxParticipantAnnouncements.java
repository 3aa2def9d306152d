package org.nengquan.registry.participant.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.participant.app.ParticipantAnnouncements;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;

@ApplicationScoped
class OutboxParticipantAnnouncements implements ParticipantAnnouncements {

    private static final String TOPIC = "registry.participants";

    private final Outbox outbox;

    OutboxParticipantAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> approved(Participant participant, ParticipantState.Active active) {
        ParticipantApprovedV1 body = ParticipantApprovedV1.of(participant, active);
        return outbox.append(
                new OutgoingEvent(TOPIC, ParticipantApprovedV1.TYPE, body.uscc(), active.approvedOn(), body),
                named(participant, active.approvedOn()));
    }

    @Override
    public Uni<Void> represented(Participant account, LocalDate on) {
        return outbox.append(named(account, on));
    }

    private static OutgoingEvent named(Participant account, LocalDate on) {
        RepresentativesNamedV1 body = RepresentativesNamedV1.of(account, on);
        return new OutgoingEvent(TOPIC, RepresentativesNamedV1.TYPE, body.uscc(), on, body);
    }

    @Override
    public Uni<Void> statusChanged(Participant participant, String article, String reason, LocalDate on) {
        var body = ParticipantStatusChangedV1.of(participant, article, reason, on);
        return outbox.append(new OutgoingEvent(TOPIC, ParticipantStatusChangedV1.TYPE, body.uscc(), on, body));
    }
}
