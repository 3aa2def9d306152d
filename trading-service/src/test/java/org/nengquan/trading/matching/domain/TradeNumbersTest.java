package org.nengquan.trading.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TradeNumbersTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    @Test
    void shouldBeDatedCountedAndChecked() {
        assertThat(TradeNumbers.of(DAY).number(123)).isEqualTo("T20220701-000123-7");
        assertThat(TradeNumbers.of(DAY).number(1_000_000)).startsWith("T20220701-1000000-");
    }

    @Test
    void shouldShowASlipOfOneDigit() {
        char check = TradeNumbers.of(DAY).number(123).charAt(17);
        assertThat(TradeNumbers.of(DAY).number(124).charAt(17)).isNotEqualTo(check);
        assertThat(TradeNumbers.of(DAY).number(132).charAt(17)).isNotEqualTo(check);
    }
}
