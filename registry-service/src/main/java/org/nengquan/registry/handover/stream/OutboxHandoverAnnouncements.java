package org.nengquan.registry.handover.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.handover.app.HandoverAnnouncements;
import org.nengquan.registry.handover.domain.Release;
import org.nengquan.registry.handover.domain.Transfer;

@ApplicationScoped
class OutboxHandoverAnnouncements implements HandoverAnnouncements {

    private static final String TOPIC = "registry.holdings";

    private final Outbox outbox;

    OutboxHandoverAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> handedOver(Transfer transfer, LocalDate on) {
        return outbox.append(new OutgoingEvent(
                TOPIC, QuotaHandedToTradingV1.TYPE, transfer.uscc().code(), on, QuotaHandedToTradingV1.of(transfer)));
    }

    @Override
    public Uni<Void> returned(List<Release> releases) {
        return outbox.append(releases.stream()
                .map(release -> new OutgoingEvent(
                        TOPIC, QuotaReturnedV1.TYPE, release.uscc().code(), release.on(), QuotaReturnedV1.of(release)))
                .toList());
    }
}
