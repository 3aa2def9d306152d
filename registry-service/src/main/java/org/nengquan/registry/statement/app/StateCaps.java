package org.nengquan.registry.statement.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.businessday.domain.BusinessDay;
import org.nengquan.registry.statement.domain.CapStatement;

/** States caps: at any time to whoever asks, and once for each closed trading day as a public fact. */
@ApplicationScoped
public class StateCaps {

    private final CapStatements statements;
    private final BusinessDays days;
    private final CapStatementAnnouncements announcements;

    StateCaps(CapStatements statements, BusinessDays days, CapStatementAnnouncements announcements) {
        this.statements = statements;
        this.days = days;
        this.announcements = announcements;
    }

    /** All statements as of now. */
    @WithTransaction
    public Uni<List<CapStatement>> all() {
        return statements.all();
    }

    @Scheduled(
            every = "${nengquan.statement.publish-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> nudge() {
        return Panache.withTransaction(() -> days.current().flatMap(this::publish));
    }

    /** Deliveries of the day may still come in: they move units between holders and change no total. */
    private Uni<Void> publish(BusinessDay day) {
        if (day.phase() != BusinessDay.Phase.CLOSED) {
            return Uni.createFrom().voidItem();
        }
        return statements
                .claim(day.date())
                .flatMap(mine -> mine
                        ? statements.all().flatMap(all -> announcements.stated(all, day.date()))
                        : Uni.createFrom().voidItem());
    }
}
