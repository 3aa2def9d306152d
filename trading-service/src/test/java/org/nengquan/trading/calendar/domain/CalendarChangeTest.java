package org.nengquan.trading.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.session.domain.Holiday;
import org.nengquan.trading.session.domain.Holiday.Kind;

class CalendarChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 12, 1);
    private static final Set<Integer> KNOWN = Set.of(2022, 2023);
    private static final List<Holiday> FIXED_2024 = Stream.of("01-01", "05-01", "10-01", "10-02", "10-03")
            .map(day -> day("2024-" + day, Kind.HOLIDAY))
            .toList();

    @Test
    void shouldAllowAWholeNewYear() {
        assertThat(new CalendarChange(FIXED_2024).check(TODAY, KNOWN)).isEqualTo(Decision.allowed());
    }

    @Test
    void shouldAllowASingleDayOfAKnownYear() {
        assertThat(refusal(day("2023-12-30", Kind.HOLIDAY))).isEmpty();
        assertThat(refusal(day("2023-12-31", Kind.MAKE_UP_WORKDAY))).isEmpty();
    }

    @Test
    void shouldRefuseANewYearThatLacksAHolidayEverybodyKnows() {
        assertThat(refusal(day("2024-01-01", Kind.HOLIDAY))).isEqualTo("calendar-year-incomplete");
        assertThat(refusal(day("2024-03-04", Kind.ORDINARY))).isEqualTo("calendar-year-incomplete");
    }

    @Test
    void shouldAskOfANewYearThatHasBegunOnlyWhatLiesAhead() {
        var rest = new CalendarChange(FIXED_2024.subList(1, 5));
        assertThat(rest.check(LocalDate.of(2024, 2, 1), KNOWN)).isEqualTo(Decision.allowed());
    }

    @Test
    void shouldRefuseADayThatHasCome() {
        assertThat(refusal(day("2023-12-01", Kind.HOLIDAY))).isEqualTo("calendar-day-not-ahead");
    }

    @Test
    void shouldRefuseAMakeUpWorkingDayOnAWeekday() {
        assertThat(refusal(day("2023-12-29", Kind.MAKE_UP_WORKDAY))).isEqualTo("make-up-day-not-on-weekend");
    }

    @Test
    void shouldNameDatesThatComeTwice() {
        var change = new CalendarChange(List.of(FIXED_2024.getFirst(), FIXED_2024.getFirst(), FIXED_2024.getLast()));
        assertThat(change.repeatedDates()).containsExactly(LocalDate.of(2024, 1, 1));
    }

    @Test
    void shouldTellDaysThatFollowEachOtherAsOneRun() {
        var change = new CalendarChange(List.of(
                day("2024-10-02", Kind.HOLIDAY), day("2024-10-01", Kind.HOLIDAY), day("2024-10-12", Kind.HOLIDAY)));
        assertThat(change.runs())
                .containsExactly(
                        new CalendarChange.Run(Kind.HOLIDAY, "节", LocalDate.of(2024, 10, 1), LocalDate.of(2024, 10, 2)),
                        new CalendarChange.Run(
                                Kind.HOLIDAY, "节", LocalDate.of(2024, 10, 12), LocalDate.of(2024, 10, 12)));
    }

    private static Holiday day(String date, Kind kind) {
        return new Holiday(LocalDate.parse(date), kind, "节");
    }

    private static String refusal(Holiday day) {
        return new CalendarChange(List.of(day)).check(TODAY, KNOWN) instanceof Decision.Refused(var why)
                ? why.code()
                : "";
    }
}
