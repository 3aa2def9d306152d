package org.nengquan.archrules.breach.order.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.nengquan.archrules.breach.market.app.ReadMarket;

/** Planted: a resource method that nobody hears. */
@Path("/orders")
class OrderResource {
    @GET
    String silent() {
        return new ReadMarket().read();
    }
}
