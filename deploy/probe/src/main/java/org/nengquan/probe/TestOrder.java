package org.nengquan.probe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.nengquan.probe.Door.Reply;

/**
 * Places an order that nobody wants (one unit, to buy, at the lowest price of the day) and cancels it. An order is an
 * order: only for markets where nobody minds.
 */
final class TestOrder {
    private static final String ORDERS = "/api/trading/v1/orders";
    private static final int NONE_YET = 404;

    private final Door door;
    private final Settings settings;
    private final String key;

    /** @param key a client order id that was never used before */
    TestOrder(Door door, Settings settings, String key) {
        this.door = door;
        this.settings = settings;
        this.key = key;
    }

    /** What happened, in a sentence; fails with {@link Trouble} if the order was not placed or not cancelled. */
    String run() {
        String token = door.token(settings.trader());
        Reply placed = door.post(ORDERS, token, order(lowestPriceFen(token)), key);
        String orderId = done("placing the order of " + settings.uscc(), placed)
                .path("orderId")
                .asText();
        if (placed.body().path("state").asText().equals("FILLED")) {
            return "order " + orderId + " was placed and found a seller at once";
        }
        done("cancelling it", door.post(ORDERS + "/" + orderId + "/cancellation", token, Map.of(), key + "-cancel"));
        return "order " + orderId + " was placed and cancelled";
    }

    private Map<String, Object> order(long priceFen) {
        return Map.of(
                "clientOrderId",
                key,
                "instrument",
                settings.instrument(),
                "side",
                "BUY",
                "priceFen",
                priceFen,
                "quantity",
                1);
    }

    private long lowestPriceFen(String token) {
        Reply answer = door.get("/api/trading/v1/trading-days/current", token);
        if (answer.status() == NONE_YET) {
            throw new Trouble("no trading day was opened yet: let an operator open one of the test market first");
        }
        JsonNode day = done("the trading day", answer);
        if (!day.path("phase").asText().equals("OPEN")) {
            throw new Trouble(
                    "the market is closed on " + day.path("businessDate").asText()
                            + ": let an operator open a trading day of the test market first");
        }
        return StreamSupport.stream(day.path("markets").spliterator(), false)
                .filter(market -> market.path("instrument").asText().equals(settings.instrument()))
                .map(market -> market.path("lowerLimitFen").asLong())
                .findFirst()
                .orElseThrow(() -> new Trouble("there is no market in " + settings.instrument()));
    }

    private static JsonNode done(String what, Reply reply) {
        if (!reply.succeeded()) {
            throw new Trouble(what + " was answered with " + reply.status() + " " + reply.body());
        }
        return reply.body();
    }
}
