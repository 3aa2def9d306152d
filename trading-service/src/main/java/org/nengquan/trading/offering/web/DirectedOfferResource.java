package org.nengquan.trading.offering.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.trading.offering.app.DirectedOfferView;
import org.nengquan.trading.offering.app.Offers;
import org.nengquan.trading.offering.app.PlaceDirectly;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** 定向投放 (办法§11). */
@Path("/api/trading/v1/directed-offers")
class DirectedOfferResource {
    private final PlaceDirectly placeDirectly;
    private final Offers offers;
    private final Callers callers;

    DirectedOfferResource(PlaceDirectly placeDirectly, Offers offers, Callers callers) {
        this.placeDirectly = placeDirectly;
        this.offers = offers;
        this.callers = callers;
    }

    record ApprovalRequest() {}

    @POST
    @RolesAllowed("province")
    @NeedsRight(Right.INITIATE)
    @ResponseStatus(201)
    public Uni<DirectedOfferView> propose(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid DirectedOfferRequest request) {
        String checked = CommandRequest.created("trading.propose-directed-offer", key, request)
                .idempotencyKey();
        return placeDirectly
                .propose(Answers.own(callers.current()), checked, request.toTerms())
                .map(Answers::done);
    }

    @POST
    @Path("/{offerId}/approval")
    @RolesAllowed("province")
    @NeedsRight(Right.APPROVE)
    public Uni<DirectedOfferView> approve(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("offerId") UUID offerId,
            @NotNull ApprovalRequest request) {
        String checked = CommandRequest.ok("trading.approve-directed-offer", key, request)
                .idempotencyKey();
        return placeDirectly
                .approve(Answers.own(callers.current()), checked, offerId)
                .map(Answers::done);
    }

    @POST
    @Path("/{offerId}/acceptance")
    @RolesAllowed("participant.trader")
    @NeedsRight(Right.INITIATE)
    public Uni<DirectedOfferView> accept(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("offerId") UUID offerId,
            @NotNull @Valid QuantityRequest request) {
        String checked =
                CommandRequest.ok("trading.accept-directed-offer", key, request).idempotencyKey();
        return placeDirectly
                .accept(Answers.own(callers.current()), checked, offerId, request.quantity())
                .map(Answers::done);
    }

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
    public Uni<Page<DirectedOfferView>> all(@Valid @BeanParam OfferQuery query) {
        return offers.directed(Scope.of(callers.current(), query.wanted()), query.after(), query.limit());
    }
}
