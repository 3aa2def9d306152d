package org.nengquan.registry.account.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.account.app.ParticularsAnnouncements;
import org.nengquan.registry.participant.app.ParticipantAnnouncements;
import org.nengquan.registry.participant.domain.Participant;

@ApplicationScoped
class OutboxParticularsAnnouncements implements ParticularsAnnouncements {

    private final Outbox outbox;
    private final ParticipantAnnouncements participants;

    OutboxParticularsAnnouncements(Outbox outbox, ParticipantAnnouncements participants) {
        this.outbox = outbox;
        this.participants = participants;
    }

    @Override
    public Uni<Void> changed(Participant account, LocalDate on) {
        ParticularsChangedV1 body = ParticularsChangedV1.of(account, on);
        return outbox.append(
                        new OutgoingEvent("registry.participants", ParticularsChangedV1.TYPE, body.uscc(), on, body))
                .chain(() -> participants.represented(account, on));
    }
}
