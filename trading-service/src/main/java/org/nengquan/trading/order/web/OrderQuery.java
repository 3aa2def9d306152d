package org.nengquan.trading.order.web;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.nengquan.trading.order.app.OrderFilter;

/** Which orders: {@code OPEN} stands for those that may still trade. */
class OrderQuery extends ListQuery {
    @QueryParam("state")
    @DefaultValue("")
    @Pattern(regexp = "|OPEN|RESTING|PARTLY_FILLED|FILLED|CANCELLED|LAPSED")
    String state = "";

    @QueryParam("clientOrderId")
    @DefaultValue("")
    @Pattern(regexp = "[\\x21-\\x7e]{0,80}")
    String clientOrderId = "";

    @Override
    OrderFilter filter() {
        return filter(states(), clientOrderId);
    }

    private List<String> states() {
        return switch (state) {
            case "" -> List.of();
            case "OPEN" -> List.of("RESTING", "PARTLY_FILLED");
            default -> List.of(state);
        };
    }
}
