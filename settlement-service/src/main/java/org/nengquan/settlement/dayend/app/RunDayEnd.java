package org.nengquan.settlement.dayend.app;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nengquan.settlement.dayend.app.DayEnds.View;
import org.nengquan.settlement.dayend.domain.DayEnd.Done;
import org.nengquan.settlement.dayend.domain.DayEnd.Running;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;

/** Goes through the steps of a day's end as far as it can; called again, goes on where it stopped. */
@ApplicationScoped
public class RunDayEnd {
    private final DayEnds days;
    private final Map<DayEndStep, DayEndTask> tasks;
    private final Clock clock;

    RunDayEnd(DayEnds days, @All List<DayEndTask> tasks, Clock clock) {
        this.days = days;
        this.tasks = tasks.stream().collect(Collectors.toMap(DayEndTask::step, Function.identity()));
        this.clock = clock;
    }

    /** Where the day is afterwards; empty if the market has not closed it. */
    public Uni<Optional<View>> run(LocalDate businessDate) {
        return found(businessDate)
                .flatMap(view -> view.map(View::state).orElse(null) instanceof Running running
                        ? step(running).flatMap(went -> went ? run(businessDate) : found(businessDate))
                        : Uni.createFrom().item(view));
    }

    /** A look that changes nothing. */
    public Uni<Optional<View>> found(LocalDate businessDate) {
        return Panache.withTransaction(() -> days.find(businessDate));
    }

    /** The newest days before one. */
    public Uni<List<View>> newest(LocalDate before, int limit) {
        return Panache.withTransaction(() -> days.newest(before, limit));
    }

    /** Days with something left to do. */
    public Uni<List<LocalDate>> unfinished(int limit) {
        return Panache.withTransaction(() -> days.unfinished(limit));
    }

    private Uni<Boolean> step(Running running) {
        return task(running.next())
                .run(running.businessDate())
                .flatMap(result -> Panache.withTransaction(() -> keep(running, result)));
    }

    private DayEndTask task(DayEndStep step) {
        return Optional.ofNullable(tasks.get(step)).orElseThrow(() -> new IllegalStateException("nobody does " + step));
    }

    private Uni<Boolean> keep(Running running, StepResult result) {
        return switch (result) {
            case Finished(String detail) ->
                days.did(running.businessDate(), new Done(running.next(), detail, clock.instant()))
                        .replaceWith(true);
            case NotYet(String waitingFor) ->
                days.waits(running.businessDate(), waitingFor).replaceWith(false);
        };
    }
}
