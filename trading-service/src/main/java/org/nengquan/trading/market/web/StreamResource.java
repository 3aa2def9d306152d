package org.nengquan.trading.market.web;

import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.market.app.FollowMarket;

/**
 * 交易信息公示 (办法§17) as it happens. A trade's number is its event id, so a reader that was cut off says with {@code
 * Last-Event-ID} what it saw last and is told what it missed. A comment comes at times even when nothing happens, so
 * that a dead connection is noticed. Who reads too slowly is cut off, and may come back in the same way.
 */
@Path("/api/trading/v1/stream")
@PermitAll
class StreamResource {
    private static final String TRADE_NUMBER = "|T[0-9]{8}-[0-9]{6,}-[0-9]";

    private final FollowMarket follow;
    private final Duration heartbeat;

    StreamResource(
            FollowMarket follow,
            @ConfigProperty(name = "nengquan.stream.heartbeat", defaultValue = "15s") Duration heartbeat) {
        this.follow = follow;
        this.heartbeat = heartbeat;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @DefaultValue("") @Pattern(regexp = TRADE_NUMBER) String lastSeen,
            @Context Sse sse,
            @Context HttpServerRequest request) {
        Multi<OutboundSseEvent> news =
                follow.from(lastSeen, () -> request.response().reset()).map(told -> event(sse, told));
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(heartbeat)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(news, beats);
    }

    private static OutboundSseEvent event(Sse sse, FollowMarket.Told told) {
        return switch (told) {
            case FollowMarket.Told.Now(Board.News.Book book) ->
                event(sse, "book").data(BookAnswer.of(book.quote().depth())).build();
            case FollowMarket.Told.Now(Board.News.Trade trade) ->
                event(sse, "trade").id(trade.tradeNumber()).data(trade).build();
            case FollowMarket.Told.Gap gap -> event(sse, "gap").data(gap).build();
        };
    }

    private static OutboundSseEvent.Builder event(Sse sse, String name) {
        return sse.newEventBuilder().name(name).mediaType(MediaType.APPLICATION_JSON_TYPE);
    }
}
