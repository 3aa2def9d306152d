package org.nengquan.trading.bidding.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.trading.bidding.app.AnnounceAuction;
import org.nengquan.trading.bidding.app.AuctionView;
import org.nengquan.trading.bidding.app.Auctions;
import org.nengquan.trading.bidding.app.BidInAuction;
import org.nengquan.trading.bidding.app.BidView;
import org.nengquan.trading.order.app.Page;

/** 单向竞价: auctions for everybody to see, bids for their bidders. */
@Path("/api/trading/v1")
class AuctionResource {
    private static final String CURSOR = "[0-9]{0,18}";

    private final AnnounceAuction announceAuction;
    private final BidInAuction bidInAuction;
    private final Auctions auctions;
    private final Callers callers;

    AuctionResource(AnnounceAuction announceAuction, BidInAuction bidInAuction, Auctions auctions, Callers callers) {
        this.announceAuction = announceAuction;
        this.bidInAuction = bidInAuction;
        this.auctions = auctions;
        this.callers = callers;
    }

    @GET
    @Path("/auctions")
    @PermitAll
    public Uni<Page<AuctionView>> all(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = CURSOR) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return auctions.all(after, limit);
    }

    @GET
    @Path("/auctions/{auctionId}")
    @PermitAll
    public Uni<AuctionView.Whole> one(@PathParam("auctionId") UUID auctionId) {
        return auctions.whole(auctionId)
                .map(found ->
                        found.orElseThrow(() -> Problems.notFound(Text.of("未找到该竞价", "There is no such auction"))));
    }

    @POST
    @Path("/auctions")
    @RolesAllowed({"participant.trader", "city"})
    @NeedsRight(Right.INITIATE)
    @ResponseStatus(201)
    public Uni<AuctionView> announce(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid AnnounceRequest request) {
        String checked =
                CommandRequest.created("trading.announce-auction", key, request).idempotencyKey();
        return announceAuction.announce(own(), checked, request.toDraft()).map(AuctionResource::done);
    }

    @POST
    @Path("/auctions/{auctionId}/bids")
    @RolesAllowed({"participant.trader", "city"})
    @NeedsRight(Right.INITIATE)
    @ResponseStatus(201)
    public Uni<BidView> seal(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("auctionId") UUID auctionId,
            @NotNull @Valid SealRequest request) {
        String checked =
                CommandRequest.created("trading.seal-bid", key, request).idempotencyKey();
        return bidInAuction.seal(own(), checked, auctionId, request.toSealing()).map(AuctionResource::done);
    }

    @POST
    @Path("/auctions/{auctionId}/opening")
    @RolesAllowed({"participant.trader", "city"})
    @NeedsRight(Right.INITIATE)
    public Uni<BidView> open(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("auctionId") UUID auctionId,
            @NotNull @Valid OpenRequest request) {
        String checked = CommandRequest.ok("trading.open-bid", key, request).idempotencyKey();
        return bidInAuction.open(own(), checked, auctionId, request.toOpening()).map(AuctionResource::done);
    }

    @GET
    @Path("/auction-bids")
    @RolesAllowed({"participant.trader", "participant.approver", "city"})
    public Uni<Page<BidView>> bids(
            @QueryParam("after") @DefaultValue("") @Pattern(regexp = CURSOR) String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return auctions.bidsOf(own().uscc(), after, limit);
    }

    private Caller own() {
        Caller caller = callers.current();
        if (caller.uscc().isEmpty()) {
            throw Problems.forbidden(Text.of("令牌未指明所属单位", "The token names no organization"));
        }
        return caller;
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var why) -> throw Problems.refused(why);
        };
    }
}
