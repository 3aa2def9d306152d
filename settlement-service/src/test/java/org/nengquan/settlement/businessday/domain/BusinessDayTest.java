package org.nengquan.settlement.businessday.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.settlement.businessday.domain.BusinessDay.Phase.CLOSED;
import static org.nengquan.settlement.businessday.domain.BusinessDay.Phase.OPEN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 7, 4);
    private static final BusinessDay MONDAY_OPEN = new BusinessDay(MONDAY, OPEN);
    private static final BusinessDay MONDAY_CLOSED = new BusinessDay(MONDAY, CLOSED);
    private static final BusinessDay TUESDAY_OPEN = new BusinessDay(MONDAY.plusDays(1), OPEN);

    @Test
    void shouldFollowTheMarket() {
        assertThat(MONDAY_OPEN.then(MONDAY_CLOSED).then(TUESDAY_OPEN)).isEqualTo(TUESDAY_OPEN);
    }

    @Test
    void shouldNotGoBackWhenAnOldDayIsToldAgain() {
        assertThat(TUESDAY_OPEN.then(MONDAY_OPEN).then(MONDAY_CLOSED)).isEqualTo(TUESDAY_OPEN);
        assertThat(MONDAY_CLOSED.then(MONDAY_OPEN)).isEqualTo(MONDAY_CLOSED);
    }
}
