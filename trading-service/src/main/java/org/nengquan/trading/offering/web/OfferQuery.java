package org.nengquan.trading.offering.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which part of a list, and whose. */
class OfferQuery {
    @QueryParam("after")
    @DefaultValue("")
    @Pattern(regexp = "[0-9]{0,18}")
    String after = "";

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @QueryParam("uscc")
    @DefaultValue("")
    @Pattern(regexp = "[0-9A-Z]{0,18}")
    String uscc = "";

    String after() {
        return after;
    }

    int limit() {
        return limit;
    }

    String wanted() {
        return uscc;
    }
}
