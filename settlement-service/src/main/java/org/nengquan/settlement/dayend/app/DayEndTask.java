package org.nengquan.settlement.dayend.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;

/** Does one step of a day's end. Done again after an interruption, it changes nothing that it has changed before. */
public interface DayEndTask {

    DayEndStep step();

    Uni<StepResult> run(LocalDate businessDate);
}
