package org.nengquan.trading.order.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.Problems;
import org.nengquan.trading.order.app.OrderFilter;

/** Which part of a list, whose, and of what; orders by their state and client order id besides. */
class ListQuery {
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

    @QueryParam("instrument")
    @DefaultValue("")
    @Pattern(regexp = "|ENERGY|COAL")
    String instrument = "";

    @QueryParam("side")
    @DefaultValue("")
    @Pattern(regexp = "|BUY|SELL")
    String side = "";

    @QueryParam("from")
    @DefaultValue("")
    @Pattern(regexp = "|\\d{4}-\\d{2}-\\d{2}")
    String from = "";

    @QueryParam("to")
    @DefaultValue("")
    @Pattern(regexp = "|\\d{4}-\\d{2}-\\d{2}")
    String to = "";

    String after() {
        return after;
    }

    int limit() {
        return limit;
    }

    String wanted() {
        return uscc;
    }

    OrderFilter filter() {
        return filter(List.of(), "");
    }

    OrderFilter filter(List<String> states, String clientOrderId) {
        return new OrderFilter(instrument, side, states, clientOrderId, date("from", from), date("to", to));
    }

    /** A date that the calendar knows: 30 February has the right shape and is none. */
    private static String date(String field, String given) {
        try {
            return given.isEmpty() ? "" : LocalDate.parse(given).toString();
        } catch (DateTimeParseException none) {
            throw Problems.invalid(List.of(new Violation(field, "没有这一天 / there is no such date")));
        }
    }
}
