package org.nengquan.disclosure.chart.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.disclosure.fact.domain.SomeFacts.FRIDAY;
import static org.nengquan.disclosure.fact.domain.SomeFacts.aTrade;
import static org.nengquan.disclosure.fact.domain.SomeFacts.anOpening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.TradePrinted;

class BarTest {

    private static final LocalDate MONDAY_BEFORE = LocalDate.of(2022, 6, 27);

    @Test
    void shouldNameAWeekByItsMonday() {
        assertThat(Period.WEEK.startOf(FRIDAY)).isEqualTo(MONDAY_BEFORE);
        assertThat(Period.WEEK.startOf(MONDAY_BEFORE)).isEqualTo(MONDAY_BEFORE);
        assertThat(Period.WEEK.startOf(FRIDAY.plusDays(2))).isEqualTo(MONDAY_BEFORE);
        assertThat(Period.DAY.startOf(FRIDAY)).isEqualTo(FRIDAY);
    }

    @Test
    void shouldStartADayWithAFlatBarOfEachPeriodAndMarket() {
        List<Bar> bars = Bar.opening(anOpening(FRIDAY));

        assertThat(bars)
                .hasSize(4)
                .contains(new Bar(new Bar.Key(Instrument.COAL, Period.WEEK, MONDAY_BEFORE), Figures.flat(30_000)));
    }

    @Test
    void shouldGiveTheSameBarsInHoweverManyBatchesTheTradesCome() {
        // Given
        var random = new Random(12);
        var trades = new ArrayList<TradePrinted>();
        for (int i = 0; i < 500; i++) {
            trades.add(aTrade(i, FRIDAY.plusDays(i / 40), 18_000 + random.nextInt(4_000), 1 + random.nextInt(50)));
        }

        // When
        Map<Bar.Key, Figures> inBatches = new HashMap<>();
        for (int from = 0; from < trades.size(); ) {
            int to = Math.min(trades.size(), from + 1 + random.nextInt(30));
            Bar.of(trades.subList(from, to)).forEach(bar -> inBatches.merge(bar.key(), bar.figures(), Figures::then));
            from = to;
        }

        // Then
        Map<Bar.Key, Figures> atOnce = new HashMap<>();
        Bar.of(trades).forEach(bar -> atOnce.put(bar.key(), bar.figures()));
        assertThat(inBatches).isEqualTo(atOnce);
    }
}
