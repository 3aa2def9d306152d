package org.nengquan.trading.order.web;

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
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.rights.NeedsRight;
import org.nengquan.rights.domain.Right;
import org.nengquan.trading.order.app.CancelOrder;
import org.nengquan.trading.order.app.OrderView;
import org.nengquan.trading.order.app.Orders;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.PlaceOrder;
import org.nengquan.trading.order.app.PlacedOrder;
import org.nengquan.trading.order.app.Scope;
import org.nengquan.trading.order.app.TradeView;

/** Orders and trades of those who trade, for themselves and for those who oversee them. */
@Path("/api/trading/v1")
class OrderResource {
    private final PlaceOrder placeOrder;
    private final CancelOrder cancelOrder;
    private final Orders orders;
    private final Callers callers;

    OrderResource(PlaceOrder placeOrder, CancelOrder cancelOrder, Orders orders, Callers callers) {
        this.placeOrder = placeOrder;
        this.cancelOrder = cancelOrder;
        this.orders = orders;
        this.callers = callers;
    }

    record CancelRequest() {}

    @POST
    @Path("/orders")
    @RolesAllowed({"participant.trader", "city", "province"})
    @NeedsRight(Right.INITIATE)
    @ResponseStatus(201)
    public Uni<PlacedOrder> place(@NotNull @Valid PlaceOrderRequest request) {
        Caller caller = callers.current();
        return placeOrder
                .place(caller.person(), request.clientOrderId(), request.toIntent(OwnUscc.of(caller)))
                .map(OrderResource::placed);
    }

    @POST
    @Path("/orders/{orderId}/cancellation")
    @RolesAllowed({"participant.trader", "city", "province"})
    @NeedsRight(Right.INITIATE)
    public Uni<OrderView> cancel(
            @HeaderParam("Idempotency-Key") @IdempotencyKey String key,
            @PathParam("orderId") UUID orderId,
            @NotNull CancelRequest request) {
        return cancelOrder.cancel(orderId, OwnUscc.of(callers.current()));
    }

    @GET
    @Path("/orders")
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    public Uni<Page<OrderView>> orders(@Valid @BeanParam OrderQuery query) {
        return orders.orders(Scope.of(callers.current(), query.wanted()), query.filter(), query.after(), query.limit());
    }

    @GET
    @Path("/trades")
    @RolesAllowed({
        "participant.trader",
        "participant.approver",
        "city",
        "province",
        "supervisor",
        "auditor",
        "exchange.operator"
    })
    public Uni<Page<TradeView>> trades(@Valid @BeanParam ListQuery query) {
        return orders.trades(Scope.of(callers.current(), query.wanted()), query.filter(), query.after(), query.limit());
    }

    private static PlacedOrder placed(Outcome<PlacedOrder> outcome) {
        return switch (outcome) {
            case Outcome.Done<PlacedOrder>(var order) -> order;
            case Outcome.Refused<PlacedOrder>(var why) -> throw Problems.refused(why);
        };
    }
}
