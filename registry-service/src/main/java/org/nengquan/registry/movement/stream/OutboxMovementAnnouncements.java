package org.nengquan.registry.movement.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.movement.app.MovementAnnouncements;
import org.nengquan.registry.movement.domain.MovementOrder;

@ApplicationScoped
class OutboxMovementAnnouncements implements MovementAnnouncements {

    private final Outbox outbox;

    OutboxMovementAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> posted(MovementOrder order, List<Lot> lots) {
        QuotaMovedV1 body = QuotaMovedV1.of(order, lots);
        return outbox.append(
                new OutgoingEvent("registry.holdings", QuotaMovedV1.TYPE, body.uscc(), body.movedOn(), body));
    }
}
