package org.nengquan.disclosure.chart.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.nengquan.disclosure.chart.domain.Period;
import org.nengquan.disclosure.chart.web.ChartAnswers.Candle;
import org.nengquan.disclosure.chart.web.ChartAnswers.KLine;
import org.nengquan.disclosure.chart.web.ChartAnswers.Question;
import org.nengquan.disclosure.edition.app.Csv;
import org.nengquan.disclosure.fact.domain.Instrument;

@Path("/api/disclosure/v1")
class ChartResource {

    private static final String PERIOD = "DAY|WEEK";
    private static final String PERIOD_MESSAGE = "DAY 或 WEEK / DAY or WEEK";
    private static final String LIMIT = "[1-9][0-9]{0,2}|1000";
    private static final String LIMIT_MESSAGE = "1 至 1000 的整数 / a whole number from 1 to 1000";
    private static final int WHOLE = 10_000;

    private final ChartAnswers answers;

    ChartResource(ChartAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/k-lines/{instrument}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The newest candles of a K-line, oldest first (ADD-12)")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = KLine.class)))
    public String line(
            @PathParam("instrument") Instrument instrument,
            @QueryParam("period") @DefaultValue("DAY") @Pattern(regexp = PERIOD, message = PERIOD_MESSAGE)
                    String period,
            @QueryParam("limit") @DefaultValue("250") @Pattern(regexp = LIMIT, message = LIMIT_MESSAGE) String limit) {
        return answers.to(new Question(instrument, Period.valueOf(period), Integer.parseInt(limit)));
    }

    @GET
    @Path("/downloads/k-line-{instrument}.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "A whole K-line as a file")
    public String file(
            @PathParam("instrument") Instrument instrument,
            @QueryParam("period") @DefaultValue("DAY") @Pattern(regexp = PERIOD, message = PERIOD_MESSAGE)
                    String period) {
        var question = new Question(instrument, Period.valueOf(period), WHOLE);
        return Csv.head("日期", "开盘(分)", "最高(分)", "最低(分)", "收盘(分)", "成交量", "成交金额(分)")
                + Csv.rows(answers.candles(question).stream()
                        .map(ChartResource::cells)
                        .toList());
    }

    private static Object[] cells(Candle candle) {
        return new Object[] {
            candle.date(),
            candle.openFen(),
            candle.highFen(),
            candle.lowFen(),
            candle.closeFen(),
            candle.quantity(),
            candle.amountFen()
        };
    }
}
