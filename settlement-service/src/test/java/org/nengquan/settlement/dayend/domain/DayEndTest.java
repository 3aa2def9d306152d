package org.nengquan.settlement.dayend.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.dayend.domain.DayEnd.Complete;
import org.nengquan.settlement.dayend.domain.DayEnd.Done;
import org.nengquan.settlement.dayend.domain.DayEnd.Running;

/** Steps follow one another, each once. */
class DayEndTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);

    @Test
    void shouldGoFromStepToStepAndBeComplete() {
        DayEnd day = DayEnd.of(DAY, DayEndStep.plan(true), List.of());
        for (DayEndStep step : DayEndStep.values()) {
            assertThat(day)
                    .isInstanceOfSatisfying(
                            Running.class, running -> assertThat(running.next()).isEqualTo(step));
            day = ((Running) day).did("good", Instant.EPOCH);
        }

        assertThat(day).isInstanceOf(Complete.class);
        assertThat(day.done()).hasSize(DayEndStep.values().length);
    }

    @Test
    void shouldLeaveADayThatBeganBeforeLevellingItsOwnSteps() {
        List<Done> done = DayEndStep.plan(false).stream()
                .map(step -> new Done(step, "good", Instant.EPOCH))
                .toList();

        assertThat(done).extracting(Done::step).doesNotContain(DayEndStep.BANKS_LEVELLED);
        assertThat(DayEnd.of(DAY, DayEndStep.plan(false), done)).isInstanceOf(Complete.class);
    }

    @Test
    void shouldRefuseStepsInAnotherOrder() {
        var done = List.of(new Done(DayEndStep.TRIAL_BALANCE, "good", Instant.EPOCH));

        assertThatThrownBy(() -> DayEnd.of(DAY, DayEndStep.plan(true), done))
                .hasMessageContaining("cannot be number 1");
    }
}
