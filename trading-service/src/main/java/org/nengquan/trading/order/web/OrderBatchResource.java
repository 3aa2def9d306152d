package org.nengquan.trading.order.web;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Callers;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.order.app.CancelOrders;
import org.nengquan.trading.order.app.PlaceOrders;
import org.nengquan.trading.order.app.Placement;

/** Many own orders in one request: placed together, or taken off the book together. */
@Path("/api/trading/v1")
class OrderBatchResource {
    private static final int MOST = 100;

    private final PlaceOrders placeOrders;
    private final CancelOrders cancelOrders;
    private final Callers callers;

    OrderBatchResource(PlaceOrders placeOrders, CancelOrders cancelOrders, Callers callers) {
        this.placeOrders = placeOrders;
        this.cancelOrders = cancelOrders;
        this.callers = callers;
    }

    record BatchRequest(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid PlaceOrderRequest> orders) {}

    record BatchAnswer(List<PlacementAnswer> items) {}

    record CancelAllRequest(
            @Nullable Instrument instrument, @Nullable Side side) {}

    record CancelAllAnswer(List<UUID> cancelled) {}

    @POST
    @Path("/order-batches")
    @RolesAllowed({"participant.trader", "city", "province"})
    @NeedsRight(Right.INITIATE)
    public Uni<BatchAnswer> place(@NotNull @Valid BatchRequest request) {
        Caller caller = callers.current();
        String uscc = OwnUscc.of(caller);
        return placeOrders
                .place(
                        caller.person(),
                        request.orders().stream()
                                .map(order -> new PlaceOrders.Wanted(order.clientOrderId(), order.toIntent(uscc)))
                                .toList())
                .map(OrderBatchResource::answer);
    }

    @POST
    @Path("/order-cancellations")
    @RolesAllowed({"participant.trader", "city", "province"})
    @NeedsRight(Right.INITIATE)
    public Uni<CancelAllAnswer> cancelAll(
            @HeaderParam("Idempotency-Key") @IdempotencyKey String key, @NotNull CancelAllRequest request) {
        return cancelOrders
                .cancelAll(OwnUscc.of(callers.current()), request.instrument(), request.side())
                .map(CancelAllAnswer::new);
    }

    /** If the market had no room for any of them, the whole request is answered so, with {@code Retry-After}. */
    private static BatchAnswer answer(List<Placement> placements) {
        if (placements.stream().allMatch(OrderBatchResource::wasNotTakenIn)) {
            throw ((Placement.Failed) placements.getFirst()).why();
        }
        return new BatchAnswer(placements.stream().map(PlacementAnswer::of).toList());
    }

    private static boolean wasNotTakenIn(Placement placement) {
        return placement instanceof Placement.Failed failed
                && failed.why().problem().status() == 503;
    }
}
