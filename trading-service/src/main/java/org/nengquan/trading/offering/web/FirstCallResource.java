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
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.intake.CommandRequest;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.trading.offering.app.CallCityFirst;
import org.nengquan.trading.offering.app.FirstCallView;
import org.nengquan.trading.offering.app.Offers;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** 优先收储 (办法§13). */
@Path("/api/trading/v1/first-calls")
class FirstCallResource {
    private final CallCityFirst callCityFirst;
    private final Offers offers;
    private final Callers callers;

    FirstCallResource(CallCityFirst callCityFirst, Offers offers, Callers callers) {
        this.callCityFirst = callCityFirst;
        this.offers = offers;
        this.callers = callers;
    }

    @POST
    @RolesAllowed("participant.trader")
    @NeedsRight(Right.INITIATE)
    @ResponseStatus(201)
    public Uni<FirstCallView> offer(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid FirstCallRequest request) {
        String checked =
                CommandRequest.created("trading.offer-to-city", key, request).idempotencyKey();
        return callCityFirst
                .offer(Answers.own(callers.current()), checked, request.instrument(), request.quantity())
                .map(Answers::done);
    }

    @POST
    @Path("/{callId}/taking")
    @RolesAllowed("city")
    @NeedsRight(Right.INITIATE)
    public Uni<FirstCallView> take(
            @HeaderParam("Idempotency-Key") String key,
            @PathParam("callId") UUID callId,
            @NotNull @Valid QuantityRequest request) {
        String checked = CommandRequest.ok("trading.take-up", key, request).idempotencyKey();
        return callCityFirst
                .take(Answers.own(callers.current()), checked, callId, request.quantity())
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
    public Uni<Page<FirstCallView>> all(@Valid @BeanParam OfferQuery query) {
        return offers.calls(scope(callers.current(), query.wanted()), query.after(), query.limit());
    }

    /** A city that asks for nobody in particular wants to know what it may take. */
    private static Scope scope(Caller caller, String wanted) {
        boolean cityAsks =
                caller.is("city") && wanted.isEmpty() && !caller.regionCode().isEmpty();
        return cityAsks ? new Scope("", caller.regionCode()) : Scope.of(caller, wanted);
    }
}
