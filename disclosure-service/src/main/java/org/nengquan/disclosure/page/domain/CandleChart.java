package org.nengquan.disclosure.page.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.disclosure.chart.domain.Bar;
import org.nengquan.disclosure.fact.domain.Figures;

/**
 * A K-line as shapes, ready to be written as SVG: hollow red candles rise, solid green ones fall, so that it can be
 * read in black and white too.
 */
public record CandleChart(Frame frame, List<Candle> candles, List<Line> prices, List<Label> dates) {

    /** One candle with its volume bar; all coordinates in drawing units. */
    public record Candle(int x, int width, Body body, Volume volume, String direction) {

        /** The middle of the candle, where its wick stands. */
        public int middle() {
            return x + width / 2;
        }
    }

    /** Wick from top to bottom, body from its own top down. */
    public record Body(int wickTop, int wickBottom, int top, int height) {

        /** Where the lower wick begins. */
        public int bottom() {
            return top + height;
        }
    }

    /** The bar of traded units below the candle. */
    public record Volume(int top, int height) {}

    /** A horizontal line at a round price. */
    public record Line(int y, String text) {}

    /** A date below the chart. */
    public record Label(int x, String text) {}

    /** Where the price lines end. */
    public int plotEnd() {
        return frame.plotWidth();
    }

    /** Where the prices stand, right of the lines. */
    public int labelStart() {
        return frame.plotWidth() + 60;
    }

    /** Draws the newest bars that fit, oldest at the left. */
    public static CandleChart of(List<Bar> bars, Frame frame) {
        List<Bar> shown = bars.subList(Math.max(0, bars.size() - frame.candles()), bars.size());
        if (shown.isEmpty()) {
            return new CandleChart(frame, List.of(), List.of(), List.of());
        }
        long low = shown.stream().mapToLong(bar -> bar.figures().lowFen()).min().orElseThrow();
        long high =
                shown.stream().mapToLong(bar -> bar.figures().highFen()).max().orElseThrow();
        Scale scale = Scale.around(low, high, frame.priceTop(), frame.priceBottom());
        List<Line> prices = scale.ticks(5).stream()
                .map(fen -> new Line(scale.y(fen), Written.yuan(fen)))
                .toList();
        return new CandleChart(frame, candles(shown, frame, scale), prices, dates(shown, frame));
    }

    private static List<Candle> candles(List<Bar> bars, Frame frame, Scale scale) {
        long most =
                bars.stream().mapToLong(bar -> bar.figures().quantity()).max().orElse(0);
        var candles = new ArrayList<Candle>();
        int slot = slot(bars, frame);
        int width = Math.max(20, slot * 62 / 100);
        for (int i = 0; i < bars.size(); i++) {
            Figures figures = bars.get(i).figures();
            int x = i * slot + (slot - width) / 2;
            candles.add(new Candle(x, width, body(figures, scale), volume(figures, most, frame), direction(figures)));
        }
        return candles;
    }

    private static Body body(Figures figures, Scale scale) {
        int top = scale.y(Math.max(figures.openFen(), figures.closeFen()));
        int bottom = scale.y(Math.min(figures.openFen(), figures.closeFen()));
        return new Body(scale.y(figures.highFen()), scale.y(figures.lowFen()), top, Math.max(12, bottom - top));
    }

    private static Volume volume(Figures figures, long most, Frame frame) {
        int room = frame.volumeBottom() - frame.volumeTop();
        int height = most == 0 ? 0 : Math.toIntExact(Math.multiplyExact(figures.quantity(), room) / most);
        return new Volume(frame.volumeBottom() - height, height);
    }

    private static String direction(Figures figures) {
        return Direction.of(figures.closeFen() - figures.openFen()).word();
    }

    private static List<Label> dates(List<Bar> bars, Frame frame) {
        int slot = slot(bars, frame);
        int every = Math.max(1, 900 / slot + 1);
        var labels = new ArrayList<Label>();
        // The first label stands half a label in, so that it is not cut off at the edge.
        for (int i = Math.min(every / 2, bars.size() - 1); i < bars.size(); i += every) {
            LocalDate date = bars.get(i).key().date();
            labels.add(new Label(i * slot + slot / 2, date.toString().substring(5)));
        }
        return labels;
    }

    /** Width of one candle with its air; a young market's few candles stand at the left in a normal width. */
    private static int slot(List<Bar> bars, Frame frame) {
        return frame.plotWidth() / Math.max(bars.size(), Math.min(20, frame.candles()));
    }
}
