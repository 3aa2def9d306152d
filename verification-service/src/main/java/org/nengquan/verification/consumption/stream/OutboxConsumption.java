package org.nengquan.verification.consumption.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.verification.consumption.app.ConsumptionAnnouncements;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionState;

@ApplicationScoped
class OutboxConsumption implements ConsumptionAnnouncements {

    private static final String TOPIC = "verification.events";
    private static final String TYPE = "verification.consumption-verified.v1";

    private final Outbox outbox;

    OutboxConsumption(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> announce(ConsumptionReport report, ConsumptionState.Accepted accepted) {
        return outbox.append(new OutgoingEvent(
                TOPIC, TYPE, report.unit().uscc(), accepted.on(), ConsumptionVerifiedV1.of(report, accepted)));
    }
}
