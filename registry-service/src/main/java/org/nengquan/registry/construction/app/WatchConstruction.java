package org.nengquan.registry.construction.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.construction.app.ConstructionClocks.Obtained;
import org.nengquan.registry.construction.domain.ClockState.Running;
import org.nengquan.registry.construction.domain.ConstructionClock;
import org.nengquan.registry.rule.app.Rulebook;
import org.nengquan.registry.rule.domain.RuleName;

/**
 * Starts clocks, reminds, and drafts taking back, all by the business date. The rows say what is due; this is only the
 * nudge, and runs on every replica.
 */
@ApplicationScoped
public class WatchConstruction {

    private static final int BATCH = 100;
    private static final int ON_DELIVERY = 1;

    private final ConstructionClocks clocks;
    private final BusinessDays days;
    private final Rulebook rulebook;

    WatchConstruction(ConstructionClocks clocks, BusinessDays days, Rulebook rulebook) {
        this.clocks = clocks;
        this.days = days;
        this.rulebook = rulebook;
    }

    @Scheduled(
            every = "${nengquan.construction.watch-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> nudge() {
        return Panache.withTransaction(() ->
                days.today().flatMap(today -> start(today).chain(() -> look(today))));
    }

    private Uni<Void> start(LocalDate today) {
        return rulebook.whole(RuleName.CONSTRUCTION_CLOCK_STARTS_ON, today)
                .flatMap(when -> when == ON_DELIVERY ? clocks.delivered(BATCH) : clocks.bound(BATCH))
                .flatMap(found -> each(found, this::start));
    }

    /** The term is the one in force on the day on which the quota was obtained. */
    private Uni<Void> start(Obtained obtained) {
        return rulebook.whole(RuleName.CONSTRUCTION_YEARS, obtained.on())
                .map(years -> ConstructionClock.started(obtained.project(), obtained.on(), years))
                .flatMap(clocks::add);
    }

    private Uni<Void> look(LocalDate today) {
        return clocks.ending(today, Collections.max(ConstructionClock.REMINDERS), BATCH)
                .flatMap(found -> each(found, project -> look(project, today)));
    }

    private Uni<Void> look(UUID project, LocalDate today) {
        return clocks.lock(project).flatMap(found -> {
            ConstructionClock clock = found.orElseThrow();
            if (clock.isOver(today) && clock.state() instanceof Running running) {
                return clocks.update(clock.in(running.drafted(today, today.plusDays(ConstructionClock.APPEAL_DAYS))));
            }
            return clock.reminderDue(today)
                    .map(left -> clocks.remind(project, left, today))
                    .orElseGet(() -> Uni.createFrom().voidItem());
        });
    }

    private static <T> Uni<Void> each(List<T> items, Function<T, Uni<Void>> step) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
