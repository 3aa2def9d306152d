package org.nengquan.trading.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.trading.gate.domain.Phase;

/** When a timer may nudge, and when not. */
class TimetableTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);
    private final Timetable timetable = new Timetable(List.of(
            session(FIRST, Phase.Name.MORNING, "09:30"),
            session(FIRST, Phase.Name.PRE_OPEN, "09:15"),
            session(FIRST, Phase.Name.LUNCH, "11:30"),
            session(FIRST.plusYears(1), Phase.Name.PRE_OPEN, "10:00"),
            session(FIRST.plusYears(1), Phase.Name.MORNING, "10:30")));

    @Test
    void shouldTakeTheNewestTimetableInForceInItsOrder() {
        assertThat(timetable.on(FIRST.plusDays(9)))
                .extracting(Timetable.Session::phase)
                .containsExactly(Phase.Name.PRE_OPEN, Phase.Name.MORNING, Phase.Name.LUNCH);
        assertThat(timetable.on(FIRST.plusYears(2))).hasSize(2);
        assertThat(timetable.on(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void shouldNameThePhaseThatIsDueAndNoneBeforeItsTime() {
        assertThat(timetable.due(FIRST, Phase.Name.PRE_OPEN, LocalTime.of(9, 29)))
                .isEmpty();
        assertThat(timetable.due(FIRST, Phase.Name.PRE_OPEN, LocalTime.of(9, 30)))
                .contains(Phase.Name.MORNING);
    }

    @Test
    void shouldCatchUpOnePhaseAfterTheOther() {
        assertThat(timetable.due(FIRST, Phase.Name.PRE_OPEN, LocalTime.of(12, 0)))
                .contains(Phase.Name.MORNING);
        assertThat(timetable.due(FIRST, Phase.Name.MORNING, LocalTime.of(12, 0)))
                .contains(Phase.Name.LUNCH);
        assertThat(timetable.due(FIRST, Phase.Name.LUNCH, LocalTime.of(12, 0))).isEmpty();
    }

    @Test
    void shouldLeaveADayAloneThatGoesByNoTimetable() {
        assertThat(timetable.due(FIRST, Phase.Name.CONTINUOUS, LocalTime.of(12, 0)))
                .isEmpty();
    }

    private static Timetable.Session session(LocalDate from, Phase.Name phase, String time) {
        return new Timetable.Session(from, phase, LocalTime.parse(time), "test");
    }
}
