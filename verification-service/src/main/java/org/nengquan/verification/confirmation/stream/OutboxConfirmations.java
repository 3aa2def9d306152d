package org.nengquan.verification.confirmation.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.verification.confirmation.app.ConfirmationAnnouncements;
import org.nengquan.verification.confirmation.domain.Confirmation;

@ApplicationScoped
class OutboxConfirmations implements ConfirmationAnnouncements {

    private static final String TOPIC = "verification.events";
    private static final String TYPE = "verification.confirmation-issued.v1";

    private final Outbox outbox;

    OutboxConfirmations(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(Confirmation confirmation) {
        return outbox.append(new OutgoingEvent(
                TOPIC, TYPE, confirmation.uscc(), confirmation.issuedOn(), ConfirmationIssuedV1.of(confirmation)));
    }
}
