package org.nengquan.registry.construction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.construction.domain.ClockState.Claimed;
import org.nengquan.registry.construction.domain.ClockState.Drafted;
import org.nengquan.registry.construction.domain.ClockState.Evidence;
import org.nengquan.registry.construction.domain.ClockState.Running;
import org.nengquan.registry.construction.domain.ConstructionClock.ProjectMark;

class ConstructionClockTest {

    private static final LocalDate START = LocalDate.of(2022, 7, 4);
    private static final LocalDate END = LocalDate.of(2024, 7, 4);
    private static final ConstructionClock CLOCK =
            ConstructionClock.started(new ProjectMark(new UUID(0, 1), "XM", "精品钢", "U", "410100"), START, 2);

    private static Evidence aBeginning(LocalDate on) {
        return new Evidence(Evidence.Type.CONSTRUCTION_PERMIT, "ab".repeat(32), on, "zhang");
    }

    @Test
    void shouldEndOnTheSameDayTwoYearsLater() {
        assertThat(CLOCK.dueOn()).isEqualTo(END);
        assertThat(CLOCK.isOver(END)).isFalse();
        assertThat(CLOCK.isOver(END.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"181,", "180, 180", "91, 180", "90, 90", "31, 90", "30, 30", "8, 30", "7, 7", "0, 7", "-1,"})
    void shouldRemind180And90And30And7DaysBefore(int left, Integer reminder) {
        assertThat(CLOCK.reminderDue(END.minusDays(left)).orElse(null)).isEqualTo(reminder);
    }

    @Test
    void shouldStandStillWhileSuspendedAndRunLonger() {
        var suspended = new Running().suspended(END.minusDays(10), "豫发改〔2024〕1号");
        var stopped = CLOCK.in(suspended);
        assertThat(stopped.isOver(END.plusYears(1))).isFalse();
        assertThat(stopped.reminderDue(END)).isEmpty();
        assertThat(stopped.resumed(suspended, END.plusDays(20)).dueOn()).isEqualTo(END.plusDays(30));
    }

    @Test
    void shouldTakeEvidenceOfABeginningInTimeOnly() {
        assertThat(CLOCK.mayClaim(aBeginning(END), END.plusDays(3))).isInstanceOf(Decision.Allowed.class);
        assertThat(CLOCK.mayClaim(aBeginning(END.plusDays(1)), END.plusDays(3))).isInstanceOf(Decision.Refused.class);
        assertThat(CLOCK.mayClaim(aBeginning(START.plusDays(2)), START.plusDays(1)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void shouldNotLetWhoFiledEvidenceAcceptIt() {
        assertThat(new Claimed(aBeginning(END)).accepted("zhang")).isInstanceOf(Outcome.Refused.class);
        assertThat(new Claimed(aBeginning(END)).accepted("li")).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void shouldHearTheUnitBeforeAnythingIsTakenBack() {
        var draft = new Drafted(END.plusDays(1), END.plusDays(16));
        assertThat(CLOCK.mayAppeal(draft, END.plusDays(16))).isInstanceOf(Decision.Allowed.class);
        assertThat(CLOCK.mayAppeal(draft, END.plusDays(17))).isInstanceOf(Decision.Refused.class);
        assertThat(CLOCK.mayOrder(draft, END.plusDays(16))).isInstanceOf(Decision.Refused.class);
        assertThat(CLOCK.mayOrder(draft, END.plusDays(17))).isInstanceOf(Decision.Allowed.class);
    }
}
