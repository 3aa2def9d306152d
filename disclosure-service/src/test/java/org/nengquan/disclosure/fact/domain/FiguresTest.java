package org.nengquan.disclosure.fact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nengquan.disclosure.fact.domain.SomeFacts.FRIDAY;
import static org.nengquan.disclosure.fact.domain.SomeFacts.aTrade;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void shouldPublishPriceVolumeAndAmountOfSeveralTrades() {
        // Given: 办法§17 成交价格、成交量、成交金额
        var first = Figures.of(aTrade(1, FRIDAY, 20_000, 10));
        var second = Figures.of(aTrade(2, FRIDAY, 21_000, 5));
        var third = Figures.of(aTrade(3, FRIDAY, 19_500, 1));

        // When
        Figures day = first.then(second).then(third);

        // Then
        assertThat(day).isEqualTo(new Figures(20_000, 21_000, 19_500, 19_500, 16, 324_500, 3));
    }

    @Test
    void shouldLetTheFirstTradeReplaceTheFlatStart() {
        // Given
        Figures start = Figures.flat(20_000);

        // When
        Figures day = start.then(Figures.of(aTrade(1, FRIDAY, 21_000, 5)));

        // Then
        assertThat(day.openFen()).isEqualTo(21_000);
        assertThat(day.lowFen()).isEqualTo(21_000);
    }

    @Test
    void shouldKeepTheFiguresWhenNothingTradedLater() {
        Figures day = Figures.of(aTrade(1, FRIDAY, 21_000, 5));

        assertThat(day.then(Figures.flat(19_000))).isEqualTo(day);
    }

    @Test
    void shouldRefuseFiguresThatNoTradesCanGive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures(2, 1, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures(2, 2, 3, 2, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures(2, 2, 2, 2, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figures(0, 2, 0, 2, 0, 0, 0));
    }

    @Test
    void shouldRefuseATradeWhoseAmountIsNotQuantityTimesPrice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TradePrinted(
                        1,
                        "T1",
                        FRIDAY,
                        Instrument.COAL,
                        Priority.POOL,
                        2,
                        30_000,
                        60_001,
                        TradeMode.BLOCK,
                        SomeFacts.MORNING));
    }
}
