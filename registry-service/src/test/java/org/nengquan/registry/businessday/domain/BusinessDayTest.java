package org.nengquan.registry.businessday.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.businessday.domain.BusinessDay.Phase;

class BusinessDayTest {

    private static final BusinessDay OPEN = new BusinessDay(LocalDate.of(2022, 7, 4), Phase.OPEN);
    private static final BusinessDay CLOSED = new BusinessDay(LocalDate.of(2022, 7, 4), Phase.CLOSED);
    private static final BusinessDay NEXT = new BusinessDay(LocalDate.of(2022, 7, 5), Phase.OPEN);

    @Test
    void shouldMoveForward() {
        assertThat(OPEN.moveTo(CLOSED)).isEqualTo(CLOSED);
        assertThat(CLOSED.moveTo(NEXT)).isEqualTo(NEXT);
    }

    @Test
    void shouldNotTurnBackWhenADayIsHeardAgain() {
        assertThat(NEXT.moveTo(CLOSED)).isEqualTo(NEXT);
        assertThat(CLOSED.moveTo(OPEN)).isEqualTo(CLOSED);
    }
}
