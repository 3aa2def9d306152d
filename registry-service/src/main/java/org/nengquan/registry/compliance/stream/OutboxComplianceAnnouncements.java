package org.nengquan.registry.compliance.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.compliance.app.ComplianceAnnouncements;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Sanction;

@ApplicationScoped
class OutboxComplianceAnnouncements implements ComplianceAnnouncements {

    private static final String TOPIC = "registry.participants";

    private final Outbox outbox;

    OutboxComplianceAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> reckoned(Cycle cycle, List<Obligation> obligations, LocalDate on) {
        return outbox.append(obligations.stream()
                .map(obligation -> PerformanceRecordedV1.of(cycle, obligation, on))
                .map(body -> new OutgoingEvent(TOPIC, PerformanceRecordedV1.TYPE, body.uscc(), on, body))
                .toList());
    }

    @Override
    public Uni<Void> sanctioned(Cycle cycle, Obligation obligation, Sanction sanction) {
        SanctionDecidedV1 body = SanctionDecidedV1.of(cycle, obligation, sanction);
        return outbox.append(new OutgoingEvent(TOPIC, SanctionDecidedV1.TYPE, body.uscc(), body.decidedOn(), body));
    }
}
