package org.nengquan.disclosure.chart.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.disclosure.fact.domain.DayOpened;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.TradePrinted;

/** One candle of a K-line (ADD-12). */
public record Bar(Key key, Figures figures) {

    /** Which candle: of what, of which length, beginning when. */
    public record Key(Instrument instrument, Period period, LocalDate date) {}

    /** The flat bars a day starts with, one of each period; a period that has begun already keeps its bar. */
    public static List<Bar> opening(DayOpened day) {
        var bars = new ArrayList<Bar>();
        for (var market : day.markets()) {
            for (Period period : Period.values()) {
                var key = new Key(market.instrument(), period, period.startOf(day.businessDate()));
                bars.add(new Bar(key, Figures.flat(market.previousCloseFen())));
            }
        }
        return List.copyOf(bars);
    }

    /** What trades, in order, add to the bars they belong to. */
    public static List<Bar> of(List<TradePrinted> trades) {
        var grown = new LinkedHashMap<Key, Figures>();
        for (TradePrinted trade : trades) {
            for (Period period : Period.values()) {
                var key = new Key(trade.instrument(), period, period.startOf(trade.businessDate()));
                grown.merge(key, Figures.of(trade), Figures::then);
            }
        }
        return grown.entrySet().stream().map(Bar::of).toList();
    }

    private static Bar of(Map.Entry<Key, Figures> entry) {
        return new Bar(entry.getKey(), entry.getValue());
    }
}
