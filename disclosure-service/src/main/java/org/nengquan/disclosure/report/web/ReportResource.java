package org.nengquan.disclosure.report.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.edition.app.Csv;
import org.nengquan.disclosure.edition.app.Listing;
import org.nengquan.disclosure.fact.domain.Figures;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.report.app.ReportBoard;
import org.nengquan.disclosure.report.domain.DayReport;
import org.nengquan.disclosure.report.domain.MarketDay;
import org.nengquan.disclosure.report.domain.Phase;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

@Path("/api/disclosure/v1")
class ReportResource {

    private final ReportBoard board;

    ReportResource(ReportBoard board) {
        this.board = board;
    }

    /** The answer for one day. */
    record ReportAnswer(LocalDate businessDate, Phase phase, List<MarketAnswer> markets, long settledTrades) {

        static ReportAnswer of(DayReport report) {
            return new ReportAnswer(
                    report.businessDate(),
                    report.phase(),
                    report.markets().stream().map(MarketAnswer::of).toList(),
                    report.settledTrades());
        }
    }

    /** The answer for one market of a day. */
    record MarketAnswer(
            Instrument instrument,
            long openFen,
            long highFen,
            long lowFen,
            long closeFen,
            long previousCloseFen,
            long quantity,
            long amountFen,
            long trades,
            long settledTrades,
            long offBookQuantity,
            long offBookAmountFen,
            long offBookTrades) {

        static MarketAnswer of(MarketDay day) {
            Figures figures = day.figures();
            return new MarketAnswer(
                    day.instrument(),
                    figures.openFen(),
                    figures.highFen(),
                    figures.lowFen(),
                    figures.closeFen(),
                    day.previousCloseFen(),
                    figures.quantity(),
                    figures.amountFen(),
                    figures.trades(),
                    day.settledTrades(),
                    day.offBook().quantity(),
                    day.offBook().amountFen(),
                    day.offBook().trades());
        }

        Object[] cells(LocalDate date) {
            return new Object[] {
                date,
                instrument,
                openFen,
                highFen,
                lowFen,
                closeFen,
                previousCloseFen,
                quantity,
                amountFen,
                trades,
                settledTrades,
                offBookQuantity,
                offBookAmountFen,
                offBookTrades
            };
        }
    }

    @GET
    @Path("/day-reports")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Day reports, newest first; the newest one is live while its day is open")
    public Listing<ReportAnswer> reports(
            @QueryParam("after") @Pattern(regexp = Listing.CURSOR, message = Listing.CURSOR_MESSAGE) @Nullable
                    String after,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Listing.LIMIT, message = Listing.LIMIT_MESSAGE)
                    String limit) {
        LocalDate before = after == null ? LocalDate.MAX : dayOf(Long.parseLong(after));
        int most = Integer.parseInt(limit);
        return Listing.of(board.newest(before, most), most, ReportAnswer::of, ReportResource::cursor);
    }

    @GET
    @Path("/day-reports/{date}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The report of a day: prices in fen, quantity in units, amount in fen (办法§17)")
    public ReportAnswer report(@PathParam("date") LocalDate date) {
        return ReportAnswer.of(board.of(date).orElseThrow(ReportResource::noSuchDay));
    }

    @GET
    @Path("/downloads/day-report-{date}.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "The report of a day as a file")
    public String file(@PathParam("date") LocalDate date) {
        ReportAnswer report = report(date);
        return Csv.head(
                        "交易日",
                        "品种",
                        "开盘(分)",
                        "最高(分)",
                        "最低(分)",
                        "收盘(分)",
                        "前收盘(分)",
                        "成交量",
                        "成交金额(分)",
                        "成交笔数",
                        "已交收笔数",
                        "非挂牌成交量",
                        "非挂牌成交金额(分)",
                        "非挂牌成交笔数")
                + Csv.rows(report.markets().stream()
                        .map(market -> market.cells(date))
                        .toList());
    }

    /** The cursor of a day is its number since 1970, so that all lists have cursors of one kind. */
    private static String cursor(DayReport report) {
        return Long.toString(report.businessDate().toEpochDay());
    }

    private static LocalDate dayOf(long cursor) {
        return LocalDate.ofEpochDay(Math.clamp(cursor, LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
    }

    private static ProblemException noSuchDay() {
        return Problems.notFound(Text.of("该日没有交易", "There was no trading on that day"));
    }
}
