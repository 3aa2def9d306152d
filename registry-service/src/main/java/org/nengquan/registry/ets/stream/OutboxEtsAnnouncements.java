package org.nengquan.registry.ets.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.ets.app.EtsAnnouncements;
import org.nengquan.registry.ets.domain.EtsCoverage;

@ApplicationScoped
class OutboxEtsAnnouncements implements EtsAnnouncements {

    private final Outbox outbox;

    OutboxEtsAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> recorded(EtsCoverage coverage, LocalDate on) {
        return outbox.append(new OutgoingEvent(
                "registry.participants",
                EtsCoverageRecordedV1.TYPE,
                coverage.uscc().code(),
                on,
                EtsCoverageRecordedV1.of(coverage)));
    }
}
