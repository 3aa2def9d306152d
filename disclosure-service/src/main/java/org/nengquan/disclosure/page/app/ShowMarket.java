package org.nengquan.disclosure.page.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nengquan.disclosure.chart.app.ChartBoard;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.page.domain.Frame;
import org.nengquan.disclosure.page.domain.Lang;
import org.nengquan.disclosure.report.app.ReportBoard;
import org.nengquan.disclosure.report.domain.DayReport;
import org.nengquan.disclosure.tape.app.Tape;
import org.nengquan.disclosure.tape.domain.TapeLine;

/** Gathers quotations, charts, reports and tape for the pages. */
@ApplicationScoped
public class ShowMarket {

    private static final int LATEST_TRADES = 15;
    private static final int TRADES_OF_A_DAY = 200;
    private static final int DAYS = 60;

    private final ReportBoard reports;
    private final ChartBoard charts;
    private final Tape tape;

    ShowMarket(ReportBoard reports, ChartBoard charts, Tape tape) {
        this.reports = reports;
        this.charts = charts;
        this.tape = tape;
    }

    public Uni<HomeView> home(Period period, Lang lang) {
        Optional<DayView> day = reports.latest().map(report -> DayView.of(report, lang));
        List<ChartView> drawn = Stream.of(Instrument.values())
                .map(instrument -> chart(instrument, period, lang))
                .toList();
        return tape.newest(Long.MAX_VALUE, LATEST_TRADES)
                .map(lines -> new HomeView(day, drawn, period == Period.WEEK, trades(lines, lang)));
    }

    /** The page of a day; empty when there was no market. */
    public Uni<Optional<DayPage>> day(LocalDate date, Lang lang) {
        return reports.of(date)
                .map(report -> page(report, lang).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** Days before a date, newest first. */
    public DaysView days(LocalDate before, Lang lang) {
        List<DayReport> days = reports.newest(before, DAYS);
        Optional<String> older = days.size() < DAYS
                ? Optional.empty()
                : Optional.of(days.getLast().businessDate().toString());
        return new DaysView(days.stream().map(day -> DayView.of(day, lang)).toList(), older);
    }

    private Uni<DayPage> page(DayReport report, Lang lang) {
        LocalDate date = report.businessDate();
        return Uni.combine()
                .all()
                .unis(tape.besideTheListing(date), tape.ofDay(date, -1, TRADES_OF_A_DAY))
                .with((beside, lines) -> new DayPage(
                        DayView.of(report, lang),
                        beside.stream().map(sums -> BesideView.of(sums, lang)).toList(),
                        trades(lines, lang),
                        lines.size() == TRADES_OF_A_DAY,
                        reports.before(date).map(LocalDate::toString),
                        reports.after(date).map(LocalDate::toString)));
    }

    private ChartView chart(Instrument instrument, Period period, Lang lang) {
        return ChartView.of(instrument, period, charts.newest(instrument, period, Frame.WIDE.candles()), lang);
    }

    private static List<TradeView> trades(List<TapeLine> lines, Lang lang) {
        return lines.stream().map(line -> TradeView.of(line, lang)).toList();
    }
}
