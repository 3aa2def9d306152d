package org.nengquan.registry.price.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.registry.quota.domain.Instrument;

/** ADD-17: the average price of a span of days. */
class AveragePriceTest {

    private static MarketDay day(int day, long close, long quantity, long amount) {
        return new MarketDay(LocalDate.of(2023, 1, day), Instrument.ENERGY, close, quantity, amount);
    }

    @Test
    void shouldWeighByQuantity() {
        assertThat(AveragePrice.of(List.of(day(3, 20_000, 100, 2_000_000), day(4, 25_000, 300, 7_500_000))))
                .contains(new AveragePrice(9_500_000, 400));
    }

    @Test
    void shouldTakeTheLastCloseWhereNothingTraded() {
        assertThat(AveragePrice.of(List.of(day(4, 21_000, 0, 0), day(3, 20_000, 0, 0))))
                .contains(new AveragePrice(21_000, 1));
        assertThat(AveragePrice.of(List.of())).isEmpty();
    }
}
