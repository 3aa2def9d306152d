package org.nengquan.settlement.handover.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.settlement.handover.app.CashHanded;
import org.nengquan.settlement.handover.app.HandoverAnnouncements;

@ApplicationScoped
class OutboxHandoverAnnouncements implements HandoverAnnouncements {
    private static final String TOPIC = "settlement.events";

    private final Outbox outbox;

    OutboxHandoverAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> cashHanded(CashHanded handed, LocalDate businessDate) {
        return outbox.append(new OutgoingEvent(
                TOPIC, CashHandedToTradingV1.TYPE, handed.uscc(), businessDate, CashHandedToTradingV1.of(handed)));
    }
}
