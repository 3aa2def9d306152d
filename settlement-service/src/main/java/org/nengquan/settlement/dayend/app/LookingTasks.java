package org.nengquan.settlement.dayend.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;

/** The steps that only look whether something is so. */
@ApplicationScoped
class LookingTasks {
    private final DayEnds days;

    LookingTasks(DayEnds days) {
        this.days = days;
    }

    @Produces
    @Singleton
    DayEndTask tradesConcluded() {
        return new Look(days, DayEndStep.TRADES_CONCLUDED, "every trade of the day was paid or unwound");
    }

    @Produces
    @Singleton
    DayEndTask paymentsAnswered() {
        return new Look(days, DayEndStep.PAYMENTS_ANSWERED, "the bank has answered every payment");
    }

    @Produces
    @Singleton
    DayEndTask trialBalance() {
        return new Look(
                days, DayEndStep.TRIAL_BALANCE, "the books sum to zero and every balance is the sum of its postings");
    }

    @Produces
    @Singleton
    DayEndTask objectionsDecided() {
        return new Look(days, DayEndStep.OBJECTIONS_DECIDED, "the next day was opened and no objection is open");
    }

    /**
     * A step that is done when nothing stands in its way.
     *
     * @param good what can be said then
     */
    private record Look(DayEnds days, DayEndStep step, String good) implements DayEndTask {
        @Override
        public Uni<StepResult> run(LocalDate businessDate) {
            return Panache.withTransaction(() -> days.obstacle(step, businessDate))
                    .map(obstacle -> obstacle.<StepResult>map(NotYet::new).orElseGet(() -> new Finished(good)));
        }
    }
}
