package org.nengquan.disclosure.page.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void shouldWriteFenAsYuan() {
        assertThat(Written.yuan(0)).isEqualTo("0.00");
        assertThat(Written.yuan(5)).isEqualTo("0.05");
        assertThat(Written.yuan(123_456_789)).isEqualTo("1,234,567.89");
        assertThat(Written.yuan(-20)).isEqualTo("-0.20");
        assertThat(Written.signedYuan(150)).isEqualTo("+1.50");
    }

    @Test
    void shouldRoundPercentHalfAwayFromZero() {
        assertThat(Written.percent(250, 20_000)).isEqualTo("+1.25%");
        assertThat(Written.percent(-1, 20_000)).isEqualTo("-0.01%");
        assertThat(Written.percent(0, 20_000)).isEqualTo("0.00%");
        assertThat(Written.percent(2_000, 20_000)).isEqualTo("+10.00%");
    }

    @Test
    void shouldTellTheTimeOfShanghai() {
        assertThat(Written.time(Instant.parse("2022-07-01T01:30:05Z"))).isEqualTo("09:30:05");
        assertThat(Written.minute(Instant.parse("2022-07-01T16:30:05Z"))).isEqualTo("2022-07-02 00:30");
    }

    @Test
    void shouldNameTheDayOfTheWeekInBothLanguages() {
        assertThat(Written.dateZh(LocalDate.of(2022, 7, 1))).isEqualTo("2022年7月1日 星期五");
        assertThat(Written.dateEn(LocalDate.of(2022, 7, 1))).isEqualTo("Friday, 1 July 2022");
    }
}
