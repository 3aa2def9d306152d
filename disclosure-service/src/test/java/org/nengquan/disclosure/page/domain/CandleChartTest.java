package org.nengquan.disclosure.page.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;

class CandleChartTest {

    @Test
    void shouldDrawNothingBeforeTheFirstDay() {
        assertThat(CandleChart.of(List.of(), Frame.WIDE).candles()).isEmpty();
    }

    @Test
    void shouldKeepEveryShapeInsideThePaper() {
        var random = new Random(3);
        for (int round = 0; round < 200; round++) {
            List<Bar> bars = bars(random, 1 + random.nextInt(90));
            for (Frame frame : List.of(Frame.WIDE, Frame.NARROW)) {
                CandleChart chart = CandleChart.of(bars, frame);
                assertThat(chart.candles()).hasSize(Math.min(bars.size(), frame.candles()));
                assertThat(chart.candles()).allSatisfy(candle -> assertInside(candle, frame));
                assertThat(chart.prices()).hasSizeBetween(1, 6);
            }
        }
    }

    @Test
    void shouldPutAHigherPriceHigherOnThePaper() {
        Bar rising = bar(LocalDate.of(2022, 7, 1), new Figures(20_000, 20_500, 19_900, 20_400, 5, 100_000, 1));

        var candle = CandleChart.of(List.of(rising), Frame.WIDE).candles().getFirst();

        assertThat(candle.direction()).isEqualTo("up");
        assertThat(candle.body().wickTop()).isLessThan(candle.body().top());
        assertThat(candle.body().bottom()).isLessThan(candle.body().wickBottom());
    }

    @Test
    void shouldDrawAPriceThatNeverMoved() {
        Bar flat = bar(LocalDate.of(2022, 7, 1), Figures.flat(20_000));

        CandleChart chart = CandleChart.of(List.of(flat), Frame.NARROW);

        assertThat(chart.candles().getFirst().direction()).isEqualTo("flat");
        assertThat(chart.candles().getFirst().volume().height()).isZero();
    }

    private static void assertInside(CandleChart.Candle candle, Frame frame) {
        assertThat(candle.x()).isBetween(0, frame.plotWidth());
        assertThat(candle.x() + candle.width()).isLessThanOrEqualTo(frame.plotWidth());
        assertThat(candle.body().wickTop()).isGreaterThanOrEqualTo(frame.priceTop());
        assertThat(candle.body().wickBottom()).isLessThanOrEqualTo(frame.priceBottom());
        assertThat(candle.volume().top()).isBetween(frame.volumeTop(), frame.volumeBottom());
    }

    private static List<Bar> bars(Random random, int count) {
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < count; i++) {
            long open = 15_000 + random.nextInt(10_000);
            long close = 15_000 + random.nextInt(10_000);
            long high = Math.max(open, close) + random.nextInt(300);
            long low = Math.min(open, close) - random.nextInt(300);
            long quantity = 1 + random.nextInt(5_000);
            bars.add(bar(
                    LocalDate.of(2022, 7, 1).plusDays(i),
                    new Figures(open, high, low, close, quantity, quantity * open, 3)));
        }
        return bars;
    }

    private static Bar bar(LocalDate date, Figures figures) {
        return new Bar(new Bar.Key(Instrument.ENERGY, Period.DAY, date), figures);
    }
}
