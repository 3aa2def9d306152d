package org.nengquan.registry.issuance.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.issuance.app.IssuanceAnnouncements;
import org.nengquan.registry.issuance.domain.Grant;
import org.nengquan.registry.issuance.domain.Issuance.State.Issued;
import org.nengquan.registry.ledger.domain.Lot;

@ApplicationScoped
class OutboxIssuanceAnnouncements implements IssuanceAnnouncements {

    private final Outbox outbox;

    OutboxIssuanceAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> issued(Grant grant, Issued issued, Lot lot) {
        return outbox.append(new OutgoingEvent(
                "registry.holdings",
                QuotaIssuedV1.TYPE,
                grant.uscc().code(),
                issued.on(),
                QuotaIssuedV1.of(grant, issued, lot)));
    }
}
