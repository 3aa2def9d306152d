package org.nengquan.settlement.tariff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeTariffTest {
    private static FeeTariff of(int perTenThousand) {
        return new FeeTariff(LocalDate.of(2022, 7, 1), perTenThousand, FeeTariff.Status.UNCONFIRMED, "默认费率");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "1999, 0", "2000, 1", "3999, 1", "2000000, 1000", "2001999, 1000"})
    void shouldRoundDownToTheFen(long amountFen, long feeFen) {
        assertThat(of(5).feeFen(amountFen)).isEqualTo(feeFen);
    }

    @Test
    void shouldNeverChargeMoreThanThereIs() {
        assertThat(of(10_000).feeFen(7)).isEqualTo(7);
        assertThat(of(0).feeFen(7)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> of(10_001));
        assertThatIllegalArgumentException().isThrownBy(() -> of(-1));
    }

    @Test
    void shouldFailRatherThanWrapAround() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> of(5).feeFen(Long.MAX_VALUE));
    }
}
