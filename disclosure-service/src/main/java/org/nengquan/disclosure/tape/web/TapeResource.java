package org.nengquan.disclosure.tape.web;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.edition.app.Csv;
import org.nengquan.disclosure.edition.app.Listing;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.fact.domain.Priority;
import org.nengquan.disclosure.fact.domain.TradeMode;
import org.nengquan.disclosure.fact.domain.TradePrinted;
import org.nengquan.disclosure.tape.app.Tape;
import org.nengquan.disclosure.tape.domain.TapeLine;
import org.nengquan.disclosure.tape.domain.TradeState;

@Path("/api/disclosure/v1")
class TapeResource {

    private static final int CHUNK = 1_000;

    private final Tape tape;

    TapeResource(Tape tape) {
        this.tape = tape;
    }

    /** A trade as the public sees it; there is no room for who traded. */
    record TradeAnswer(
            String tradeNumber,
            LocalDate businessDate,
            Instrument instrument,
            Priority priority,
            long quantity,
            long priceFen,
            long amountFen,
            TradeMode mode,
            Instant executedAt,
            TradeState state) {

        static TradeAnswer of(TapeLine line) {
            TradePrinted trade = line.trade();
            return new TradeAnswer(
                    trade.tradeNumber(),
                    trade.businessDate(),
                    trade.instrument(),
                    trade.priority(),
                    trade.quantity(),
                    trade.priceFen(),
                    trade.amountFen(),
                    trade.mode(),
                    trade.executedAt(),
                    line.state());
        }

        Object[] cells() {
            return new Object[] {
                tradeNumber, businessDate, instrument, priority, quantity, priceFen, amountFen, executedAt, state
            };
        }
    }

    @GET
    @Path("/trades")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The tape, newest first, without identities")
    public Uni<Listing<TradeAnswer>> trades(
            @QueryParam("after") @Pattern(regexp = Listing.CURSOR, message = Listing.CURSOR_MESSAGE) @Nullable
                    String after,
            @QueryParam("limit") @DefaultValue("50") @Pattern(regexp = Listing.LIMIT, message = Listing.LIMIT_MESSAGE)
                    String limit) {
        long before = after == null ? Long.MAX_VALUE : Long.parseLong(after);
        int most = Integer.parseInt(limit);
        return tape.newest(before, most).map(lines -> Listing.of(lines, most, TradeAnswer::of, TapeResource::cursor));
    }

    @GET
    @Path("/downloads/trades-{date:\\d{4}-\\d\\d-\\d\\d}.csv")
    @Produces(Csv.MEDIA_TYPE)
    @Operation(summary = "All trades of a day as a file, oldest first, streamed")
    public Multi<String> file(@PathParam("date") LocalDate date) {
        String head = Csv.head("成交编号", "交易日", "品种", "来源", "成交量", "成交价格(分)", "成交金额(分)", "成交时间(UTC)", "状态");
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(head), chunks(date).map(TapeResource::rows));
    }

    /** Reads on from the last line of the chunk before, so that a day of any size needs little memory. */
    private Multi<List<TapeLine>> chunks(LocalDate date) {
        return Multi.createBy()
                .repeating()
                .uni(
                        AtomicLong::new,
                        read -> tape.ofDay(date, read.get(), CHUNK).invoke(lines -> moveOn(read, lines)))
                .whilst(lines -> lines.size() == CHUNK);
    }

    private static void moveOn(AtomicLong read, List<TapeLine> lines) {
        if (!lines.isEmpty()) {
            read.set(lines.getLast().trade().sequence());
        }
    }

    private static String rows(List<TapeLine> lines) {
        return Csv.rows(
                lines.stream().map(TradeAnswer::of).map(TradeAnswer::cells).toList());
    }

    private static String cursor(TapeLine line) {
        return Long.toString(line.trade().sequence());
    }
}
