package org.nengquan.settlement.tariff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Refusal;

/** 办法§15: what is charged is known before it binds. */
class TariffChangeTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 4);

    private static FeeTariff from(LocalDate day) {
        return new FeeTariff(day, 8, FeeTariff.Status.CONFIRMED, "豫发改收费〔2022〕1号");
    }

    @Test
    void shouldAllowATariffOfALaterDay() {
        assertThat(TariffChange.against(from(TODAY.plusDays(1)), TODAY)).isEmpty();
    }

    @Test
    void shouldRefuseATariffOfTheDayAtHandOrBefore() {
        for (LocalDate day : new LocalDate[] {TODAY, TODAY.minusDays(1)}) {
            Refusal no = TariffChange.against(from(day), TODAY).orElseThrow();
            assertThat(no.code()).isEqualTo("tariff-not-ahead");
            assertThat(no.arithmetic()).isEqualTo(day + " ≤ " + TODAY);
        }
    }

    @Test
    void shouldNotChargeMoreThanEverything() {
        assertThatThrownBy(() -> new FeeTariff(TODAY, 10_001, FeeTariff.Status.CONFIRMED, "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
