package org.nengquan.trading.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.matching.domain.TimetableHour;

class TimetableChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 5);

    @Test
    void shouldAllowADayOfTwoSessionsAndOneOfOne() {
        assertThat(refusal("PRE_OPEN 8 MORNING 9 LUNCH 11 AFTERNOON 14 CLOSING 15 CLOSED 16"))
                .isEmpty();
        assertThat(refusal("PRE_OPEN 8 MORNING 9 CLOSING 11 CLOSED 12")).isEmpty();
    }

    @Test
    void shouldPutTheHoursInTheOrderOfTheClock() {
        assertThat(refusal("CLOSED 12 MORNING 9 PRE_OPEN 8 CLOSING 11")).isEmpty();
    }

    @Test
    void shouldRefuseHoursByWhichNoDayCanGo() {
        assertThat(refusal("MORNING 9 CLOSING 11 CLOSED 12")).isEqualTo("timetable-no-day");
        assertThat(refusal("PRE_OPEN 8 MORNING 9 LUNCH 11 CLOSING 12 CLOSED 13"))
                .isEqualTo("timetable-no-day");
        assertThat(refusal("PRE_OPEN 8 MORNING 9 CLOSING 11")).isEqualTo("timetable-no-day");
        assertThat(refusal("PRE_OPEN 8 MORNING 9 CLOSED 11")).isEqualTo("timetable-no-day");
        assertThat(refusal("PRE_OPEN 8 MORNING 9 CLOSING 11 CLOSED 12 CONTINUOUS 13"))
                .isEqualTo("timetable-no-day");
        assertThat(refusal("PRE_OPEN 8 AFTERNOON 9 CLOSING 11 CLOSED 12")).isEqualTo("timetable-no-day");
    }

    @Test
    void shouldRefuseTwoPhasesThatBeginTogether() {
        assertThat(refusal("PRE_OPEN 8 MORNING 8 CLOSING 11 CLOSED 12")).isEqualTo("timetable-no-day");
    }

    @Test
    void shouldRefuseOtherHoursForADayThatHasCome() {
        var change = change(TODAY, "PRE_OPEN 8 MORNING 9 CLOSING 11 CLOSED 12");
        assertThat(change.check(TODAY))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        no -> assertThat(no.why().code()).isEqualTo("timetable-not-ahead"));
    }

    @Test
    void shouldNamePhasesThatComeTwice() {
        assertThat(change(TODAY, "LUNCH 11 LUNCH 12").repeatedPhases()).containsExactly(Phase.Name.LUNCH);
    }

    private static String refusal(String hours) {
        return change(TODAY.plusDays(1), hours).check(TODAY) instanceof Decision.Refused(var why) ? why.code() : "";
    }

    private static TimetableChange change(LocalDate from, String hours) {
        String[] words = hours.split(" ");
        return new TimetableChange(
                from,
                Stream.iterate(0, i -> i < words.length, i -> i + 2)
                        .map(i -> new TimetableHour(
                                Phase.Name.valueOf(words[i]), LocalTime.of(Integer.parseInt(words[i + 1]), 0)))
                        .toList());
    }
}
