package org.nengquan.trading.surveillance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);

    @Test
    void shouldHoldFromItsDateOnAndNotBefore() {
        // Given
        List<Threshold> rows = new ArrayList<>(ShippedThresholds.read());
        rows.add(new Threshold(ThresholdName.HISTORY_DAYS, 20, LocalDate.of(2023, 1, 1), "试行一年后"));

        // Then
        assertThat(Limits.on(LocalDate.of(2022, 12, 31), rows).of(ThresholdName.HISTORY_DAYS))
                .isEqualTo(10);
        assertThat(Limits.on(LocalDate.of(2023, 1, 1), rows).of(ThresholdName.HISTORY_DAYS))
                .isEqualTo(20);
    }

    @Test
    void shouldRefuseToWatchWithoutAFigure() {
        assertThatThrownBy(() -> Limits.on(FIRST.minusDays(1), ShippedThresholds.read()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WASH_MIN_QUANTITY");
    }
}
