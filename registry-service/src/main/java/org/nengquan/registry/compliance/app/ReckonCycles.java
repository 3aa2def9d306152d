package org.nengquan.registry.compliance.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;

/**
 * Counts who was in time when the last day of a cycle has passed, and tells it. The row says when; this is only the
 * nudge, and runs on every replica: whoever comes second finds the cycle reckoned.
 */
@ApplicationScoped
public class ReckonCycles {

    private final Cycles cycles;
    private final Obligations obligations;
    private final BusinessDays days;
    private final ComplianceAnnouncements announcements;

    ReckonCycles(Cycles cycles, Obligations obligations, BusinessDays days, ComplianceAnnouncements announcements) {
        this.cycles = cycles;
        this.obligations = obligations;
        this.days = days;
        this.announcements = announcements;
    }

    @Scheduled(
            every = "${nengquan.compliance.reckon-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> nudge() {
        return Panache.withTransaction(() -> days.today().flatMap(cycles::past)).flatMap(this::reckonEach);
    }

    private Uni<Void> reckonEach(List<UUID> past) {
        return Multi.createFrom()
                .iterable(past)
                .onItem()
                .transformToUniAndConcatenate(id -> Panache.withTransaction(() -> reckon(id)))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> reckon(UUID id) {
        return days.today().flatMap(today -> OpenCycle.of(cycles, id).flatMap(cycle -> reckon(cycle, today)));
    }

    private Uni<Void> reckon(Cycle cycle, LocalDate today) {
        boolean over = today.isAfter(cycle.terms().dueOn());
        if (!over || !(cycle.state() instanceof CycleState.Open open)) {
            return Uni.createFrom().voidItem();
        }
        return cycles.update(cycle.in(open.reckoned(today)))
                .chain(() -> obligations.reckon(cycle))
                .chain(() -> obligations.of(cycle.id()))
                .flatMap(counted -> announcements.reckoned(cycle, counted, today));
    }
}
