package org.nengquan.local.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.Person;

/** Every order that the market has taken in, as somebody who oversees it is told. */
public final class TakenOrders {
    private static final String ORDERS = "/api/trading/v1/orders?limit=200";

    private final Api api;
    private final Person overseer;

    public TakenOrders(Api api, Person overseer) {
        this.api = api;
        this.overseer = overseer;
    }

    /** The market's names for each order by the trader's name: more than one if it was taken in more than once. */
    public Map<String, List<String>> byTradersName() {
        Map<String, List<String>> orders = new HashMap<>();
        String after = "";
        do {
            Reply page = api.get(overseer, ORDERS + after).orFail("orders");
            for (JsonNode order : page.body().path("items")) {
                orders.computeIfAbsent(order.path("clientOrderId").asText(), name -> new ArrayList<>())
                        .add(order.path("orderId").asText());
            }
            after = page.body().path("next").isNull() ? "" : "&after=" + page.text("next");
        } while (!after.isEmpty());
        return orders;
    }
}
