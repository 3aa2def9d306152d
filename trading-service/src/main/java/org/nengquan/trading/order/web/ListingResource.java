package org.nengquan.trading.order.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.order.app.ListedOrder;
import org.nengquan.trading.order.app.Listings;
import org.nengquan.trading.order.app.PlacedOrder;
import org.nengquan.trading.order.app.TakeListing;

/** 挂牌与摘牌: what is listed, and pointing at it. */
@Path("/api/trading/v1/listings")
class ListingResource {
    private final Listings listings;
    private final TakeListing takeListing;
    private final Callers callers;

    ListingResource(Listings listings, TakeListing takeListing, Callers callers) {
        this.listings = listings;
        this.takeListing = takeListing;
        this.callers = callers;
    }

    record Listed(List<ListedOrder> items, @Nullable String next) {}

    @GET
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    public Uni<Listed> listings(
            @QueryParam("instrument") @NotNull Instrument instrument,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return listings.open(instrument, callers.current().uscc(), limit).map(items -> new Listed(items, null));
    }

    /** The body is the taker's own side as it saw the listing: the opposite side, the same price, at most what remains. */
    @POST
    @Path("/{listingId}/taking")
    @RolesAllowed({"participant.trader", "city", "province"})
    @NeedsRight(Right.INITIATE)
    @ResponseStatus(201)
    public Uni<PlacedOrder> take(@PathParam("listingId") UUID listingId, @NotNull @Valid PlaceOrderRequest request) {
        Caller caller = callers.current();
        if (caller.uscc().isEmpty()) {
            throw Problems.forbidden(Text.of("令牌未指明所属单位", "The token names no organization"));
        }
        var taker = new TakeListing.Taker(caller.person(), request.clientOrderId(), request.toIntent(caller.uscc()));
        return takeListing.take(listingId, taker).map(ListingResource::taken);
    }

    private static PlacedOrder taken(Outcome<PlacedOrder> outcome) {
        return switch (outcome) {
            case Outcome.Done<PlacedOrder>(var order) -> order;
            case Outcome.Refused<PlacedOrder>(var why) -> throw Problems.refused(why);
        };
    }
}
