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

    /** As the standard says it, digit by digit over date and count. */
    @Test
    void shouldCheckEveryNumberByTheStandard() {
        TradeNumbers numbers = TradeNumbers.of(DAY);
        for (long count : new long[] {1, 9, 10, 99_999, 100_000, 999_999, 1_000_000, 9_999_999, 10_000_000}) {
            String digits = "%06d".formatted(count);
            assertThat(numbers.number(count)).isEqualTo("T20220701-" + digits + "-" + check("20220701" + digits));
        }
        for (long count = 0; count < 20_000; count++) {
            assertThat(numbers.number(count).charAt(17)).isEqualTo(check("20220701" + "%06d".formatted(count)));
        }
    }

    private static char check(String digits) {
        int product = 10;
        for (char digit : digits.toCharArray()) {
            int sum = (product + digit - '0') % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (char) ('0' + (11 - product) % 10);
    }
}
