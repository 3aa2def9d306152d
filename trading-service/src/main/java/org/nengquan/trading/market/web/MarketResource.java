package org.nengquan.trading.market.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.market.app.Tape;
import org.nengquan.trading.market.app.WatchMarket;

/** 交易信息公示 (办法§17): prices, quantities and amounts for everybody, without login and without identities. */
@Path("/api/trading/v1")
@PermitAll
class MarketResource {
    private final WatchMarket watch;
    private final Tape tape;

    MarketResource(WatchMarket watch, Tape tape) {
        this.watch = watch;
        this.tape = tape;
    }

    @GET
    @Path("/markets")
    public QuotationList markets() {
        return QuotationList.of(watch.now());
    }

    @GET
    @Path("/markets/{instrument}/book")
    public BookAnswer book(@PathParam("instrument") Instrument instrument) {
        return watch.now(instrument)
                .map(quote -> BookAnswer.of(quote.depth()))
                .orElseGet(() -> BookAnswer.empty(instrument));
    }

    @GET
    @Path("/markets/{instrument}/tape")
    public Uni<Tape.Part> tape(
            @PathParam("instrument") Instrument instrument,
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = "[0-9]{0,18}") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return tape.read(instrument, after, limit);
    }
}
