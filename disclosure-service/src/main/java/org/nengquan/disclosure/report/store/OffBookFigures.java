package org.nengquan.disclosure.report.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.nengquan.disclosure.edition.app.Columns;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;
import org.nengquan.disclosure.fact.domain.TradePrinted;

/** What the modes beside the listing add to one market and day, on its way into the table. */
record OffBookFigures(LocalDate date, Instrument instrument, OffBook sums) {

    private record Key(LocalDate date, Instrument instrument) {}

    static List<OffBookFigures> ofTrades(List<TradePrinted> trades) {
        var sums = new LinkedHashMap<Key, OffBook>();
        for (TradePrinted trade : trades) {
            sums.merge(new Key(trade.businessDate(), trade.instrument()), OffBook.of(trade), OffBook::plus);
        }
        var rows = new ArrayList<OffBookFigures>();
        sums.forEach((key, sum) -> rows.add(new OffBookFigures(key.date(), key.instrument(), sum)));
        return rows;
    }

    /** As five columns and the edition. */
    static Object[] parameters(List<OffBookFigures> rows, long edition) {
        var columns = new Columns<>(rows);
        return new Object[] {
            columns.dates(OffBookFigures::date),
            columns.texts(row -> row.instrument().name()),
            columns.longs(row -> row.sums().quantity()),
            columns.longs(row -> row.sums().amountFen()),
            columns.longs(row -> row.sums().trades()),
            edition
        };
    }
}
