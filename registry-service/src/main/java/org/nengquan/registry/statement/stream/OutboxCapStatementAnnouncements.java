package org.nengquan.registry.statement.stream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.outbox.Outbox;
import org.nengquan.outbox.OutgoingEvent;
import org.nengquan.registry.statement.app.CapStatementAnnouncements;
import org.nengquan.registry.statement.domain.CapStatement;

@ApplicationScoped
class OutboxCapStatementAnnouncements implements CapStatementAnnouncements {

    private final Outbox outbox;

    OutboxCapStatementAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> stated(List<CapStatement> statements, LocalDate on) {
        return outbox.append(statements.stream()
                .map(statement -> new OutgoingEvent(
                        "registry.holdings",
                        CapStatedV1.TYPE,
                        statement.key().regionCode(),
                        on,
                        CapStatedV1.of(statement, on)))
                .toList());
    }
}
