package org.nengquan.disclosure.page.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.page.domain.Lang;

class ChartViewTest {

    @Test
    void shouldSayWhereTheCloseWentFromTheCloseBefore() {
        Bar monday = bar(4, new Figures(20_080, 20_563, 20_080, 20_339, 9, 183_000, 3));
        Bar tuesday = bar(5, new Figures(19_877, 20_113, 19_808, 19_968, 9, 179_000, 3));

        ChartView view = ChartView.of(Instrument.ENERGY, Period.DAY, List.of(monday, tuesday), Lang.ZH);

        // Then: Tuesday rose from its opening and yet closed below Monday
        assertThat(view.rows()).extracting(ChartView.Row::direction).containsExactly("down", "up");
    }

    private static Bar bar(int day, Figures figures) {
        return new Bar(new Bar.Key(Instrument.ENERGY, Period.DAY, LocalDate.of(2022, 7, day)), figures);
    }
}
