package org.nengquan.trading.session.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Decision;

class TradingCalendarTest {
    private final TradingCalendar calendar = new TradingCalendar(List.of(
            new Holiday(LocalDate.of(2022, 10, 3), Holiday.Kind.HOLIDAY, "国庆节"),
            new Holiday(LocalDate.of(2022, 10, 8), Holiday.Kind.MAKE_UP_WORKDAY, "国庆节")));

    @Test
    void shouldOpenOnAWeekdayThatIsNoHoliday() {
        assertThat(calendar.check(LocalDate.of(2022, 7, 1))).isEqualTo(Decision.allowed());
    }

    @Test
    void shouldStayClosedOnWeekendsHolidaysAndMakeUpWorkingDays() {
        assertThat(refusal(LocalDate.of(2022, 7, 2))).isEqualTo("not-a-trading-date");
        assertThat(refusal(LocalDate.of(2022, 10, 3))).isEqualTo("not-a-trading-date");
        assertThat(refusal(LocalDate.of(2022, 10, 8))).isEqualTo("not-a-trading-date");
    }

    @Test
    void shouldNotGuessAYearWhoseNoticeNobodyEntered() {
        assertThat(refusal(LocalDate.of(2031, 1, 6))).isEqualTo("calendar-year-unknown");
        assertThat(calendar.next(LocalDate.of(2022, 12, 30))).isEmpty();
    }

    @Test
    void shouldFindTheNextTradingDate() {
        assertThat(calendar.next(LocalDate.of(2022, 7, 1))).contains(LocalDate.of(2022, 7, 4));
        assertThat(calendar.next(LocalDate.of(2022, 9, 30))).contains(LocalDate.of(2022, 10, 4));
    }

    private String refusal(LocalDate date) {
        return ((Decision.Refused) calendar.check(date)).why().code();
    }
}
