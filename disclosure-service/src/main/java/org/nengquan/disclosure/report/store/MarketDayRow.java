package org.nengquan.disclosure.report.store;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.OffBook;
import org.nengquan.disclosure.report.app.KeptReport;
import org.nengquan.disclosure.report.domain.DayReport;
import org.nengquan.disclosure.report.domain.MarketDay;
import org.nengquan.disclosure.report.domain.Phase;

/** A row of {@code market_day} with the edition that last changed it. */
record MarketDayRow(long edition, MarketDay day) {

    /** The rows of whole days, gathered into reports. */
    static List<KeptReport> reports(RowSet<Row> rows) {
        var days = new TreeMap<LocalDate, List<MarketDayRow>>();
        for (Row row : rows) {
            MarketDayRow read = of(row);
            days.computeIfAbsent(read.day().businessDate(), date -> new ArrayList<>())
                    .add(read);
        }
        return days.entrySet().stream()
                .map(entry -> report(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static KeptReport report(LocalDate date, List<MarketDayRow> rows) {
        long edition = rows.stream().mapToLong(MarketDayRow::edition).max().orElse(0);
        return new KeptReport(
                edition, DayReport.of(date, rows.stream().map(MarketDayRow::day).toList()));
    }

    private static MarketDayRow of(Row row) {
        var figures = new Figures(
                row.getLong("open_fen"),
                row.getLong("high_fen"),
                row.getLong("low_fen"),
                row.getLong("close_fen"),
                row.getLong("quantity"),
                row.getLong("amount_fen"),
                row.getLong("trades"));
        var day = new MarketDay(
                row.getLocalDate("business_date"),
                Instrument.valueOf(row.getString("instrument")),
                row.getLong("previous_close_fen"),
                figures,
                new OffBook(
                        row.getLong("off_book_quantity"),
                        row.getLong("off_book_amount_fen"),
                        row.getLong("off_book_trades")),
                row.getLong("settled_trades"),
                Phase.valueOf(row.getString("phase")));
        return new MarketDayRow(row.getLong("edition"), day);
    }
}
