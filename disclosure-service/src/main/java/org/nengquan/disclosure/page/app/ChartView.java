package org.nengquan.disclosure.page.app;

import java.util.List;
import java.util.stream.IntStream;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.page.domain.CandleChart;
import org.nengquan.disclosure.page.domain.Direction;
import org.nengquan.disclosure.page.domain.Frame;
import org.nengquan.disclosure.page.domain.Lang;
import org.nengquan.disclosure.page.domain.Names;
import org.nengquan.disclosure.page.domain.Written;

/**
 * A K-line: drawn for wide and for narrow paper, and as a table for who cannot see the drawing.
 *
 * @param summary what the drawing shows, in a sentence
 * @param rows the newest candles, newest first
 */
public record ChartView(
        String instrument,
        String name,
        String priceUnit,
        String unit,
        String summary,
        String file,
        List<CandleChart> drawings,
        List<Row> rows) {

    private static final int TABLE_ROWS = 10;

    /** One candle in figures. */
    public record Row(
            String date,
            String year,
            String monthAndDay,
            String open,
            String high,
            String low,
            String close,
            String quantity,
            String direction,
            String arrow) {

        /** The arrow says where the close went from the close before, as 涨跌 is understood; a candle tells open to close. */
        static Row of(Bar bar, long previousCloseFen) {
            Figures figures = bar.figures();
            Direction direction = Direction.of(figures.closeFen() - previousCloseFen);
            String date = bar.key().date().toString();
            return new Row(
                    date,
                    date.substring(0, 5),
                    date.substring(5),
                    Written.yuan(figures.openFen()),
                    Written.yuan(figures.highFen()),
                    Written.yuan(figures.lowFen()),
                    Written.yuan(figures.closeFen()),
                    Written.count(figures.quantity()),
                    direction.word(),
                    direction.arrow());
        }
    }

    public static ChartView of(Instrument instrument, Period period, List<Bar> bars, Lang lang) {
        return new ChartView(
                instrument.name(),
                Names.of(instrument, lang),
                Names.priceUnit(instrument, lang),
                Names.unit(instrument, lang),
                summary(bars, lang),
                "/api/disclosure/v1/downloads/k-line-" + instrument + ".csv?period=" + period,
                List.of(CandleChart.of(bars, Frame.WIDE), CandleChart.of(bars, Frame.NARROW)),
                rows(bars));
    }

    private static List<Row> rows(List<Bar> bars) {
        return IntStream.range(0, Math.min(TABLE_ROWS, bars.size()))
                .map(back -> bars.size() - 1 - back)
                .mapToObj(i -> Row.of(bars.get(i), previousCloseFen(bars, i)))
                .toList();
    }

    private static long previousCloseFen(List<Bar> bars, int i) {
        return i == 0
                ? bars.getFirst().figures().openFen()
                : bars.get(i - 1).figures().closeFen();
    }

    private static String summary(List<Bar> bars, Lang lang) {
        if (bars.isEmpty()) {
            return lang.say("尚无交易", "No trading yet");
        }
        long low = bars.stream().mapToLong(bar -> bar.figures().lowFen()).min().orElseThrow();
        long high =
                bars.stream().mapToLong(bar -> bar.figures().highFen()).max().orElseThrow();
        String from = bars.getFirst().key().date().toString();
        String to = bars.getLast().key().date().toString();
        String last = Written.yuan(bars.getLast().figures().closeFen());
        return lang.say(
                "%s 至 %s：最低 %s 元，最高 %s 元，最新 %s 元".formatted(from, to, Written.yuan(low), Written.yuan(high), last),
                "%s to %s: low %s, high %s, last %s CNY"
                        .formatted(from, to, Written.yuan(low), Written.yuan(high), last));
    }
}
