package org.nengquan.disclosure.report.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.fact.domain.DayClosed;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;
import org.nengquan.disclosure.fact.domain.TradePrinted;

/** Figures of one market and day on their way into a table. */
record DayFigures(LocalDate date, Instrument instrument, Figures figures, OffBook offBook) {

    private record Key(LocalDate date, Instrument instrument) {}

    /** What trades, in order, add to each day and market. */
    static List<DayFigures> ofTrades(List<TradePrinted> trades) {
        var sums = new LinkedHashMap<Key, Figures>();
        for (TradePrinted trade : trades) {
            sums.merge(new Key(trade.businessDate(), trade.instrument()), Figures.of(trade), Figures::then);
        }
        var rows = new ArrayList<DayFigures>();
        sums.forEach((key, figures) -> rows.add(new DayFigures(key.date(), key.instrument(), figures, OffBook.NONE)));
        return rows;
    }

    static List<DayFigures> ofCloses(List<DayClosed> days) {
        var rows = new ArrayList<DayFigures>();
        for (DayClosed day : days) {
            day.markets()
                    .forEach(market -> rows.add(new DayFigures(
                            day.businessDate(), market.instrument(), market.figures(), market.offBook())));
        }
        return rows;
    }

    /** The same, and three columns for what was traded beside the listing. */
    static Object[] closeParameters(List<DayFigures> rows, long edition) {
        var columns = new Columns<>(rows);
        var beside = new Object[] {
            columns.longs(row -> row.offBook().quantity()),
            columns.longs(row -> row.offBook().amountFen()),
            columns.longs(row -> row.offBook().trades())
        };
        return Stream.concat(Stream.of(parameters(rows, edition)), Stream.of(beside))
                .toArray();
    }

    /** As nine columns and the edition. */
    static Object[] parameters(List<DayFigures> rows, long edition) {
        var columns = new Columns<>(rows);
        return new Object[] {
            columns.dates(DayFigures::date),
            columns.texts(row -> row.instrument().name()),
            columns.longs(row -> row.figures().openFen()),
            columns.longs(row -> row.figures().highFen()),
            columns.longs(row -> row.figures().lowFen()),
            columns.longs(row -> row.figures().closeFen()),
            columns.longs(row -> row.figures().quantity()),
            columns.longs(row -> row.figures().amountFen()),
            columns.longs(row -> row.figures().trades()),
            edition
        };
    }
}
