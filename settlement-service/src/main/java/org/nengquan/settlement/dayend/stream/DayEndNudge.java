package org.nengquan.settlement.dayend.stream;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.nengquan.settlement.businessday.app.MoveBusinessDay;
import org.nengquan.settlement.dayend.app.RunDayEnd;

/** Goes on with days that have not ended, and rolls the date once the books balance. */
@ApplicationScoped
class DayEndNudge {
    private static final Logger LOG = Logger.getLogger(DayEndNudge.class);
    private static final int DAYS = 20;

    private final RunDayEnd run;
    private final MoveBusinessDay days;

    DayEndNudge(RunDayEnd run, MoveBusinessDay days) {
        this.run = run;
        this.days = days;
    }

    @Scheduled(
            identity = "go-on-with-day-ends",
            every = "{nengquan.day-end.go-on-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> look() {
        return Panache.withTransaction(days::catchUp)
                .chain(() -> run.unfinished(DAYS))
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(this::goOn)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** A day that fails holds up no other. */
    private Uni<Void> goOn(LocalDate businessDate) {
        return run.run(businessDate)
                .replaceWithVoid()
                .onFailure()
                .invoke(e -> LOG.errorf(e, "a step of a day's end failed and is tried again date=%s", businessDate))
                .onFailure()
                .recoverWithNull();
    }
}
