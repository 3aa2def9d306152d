package org.nengquan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.nengquan.local.cast.Person;
import org.nengquan.local.season.Api;
import org.nengquan.local.season.Reply;
import org.nengquan.local.season.TakenOrders;

/** The exchange's operator and its floor: opens and closes days, and takes orders of the energy market. */
final class Exchange {
    private static final String DAYS = "/api/trading/v1/trading-days";

    private final Api api;
    private final Person operator;

    Exchange(OnePlatform platform) {
        this(platform, platform.api());
    }

    /** The floor as it is reached through that door. */
    Exchange(OnePlatform platform, Api api) {
        this.api = api;
        this.operator = platform.cast().person("operator.a");
    }

    LocalDate businessDate() {
        return LocalDate.parse(current().text("businessDate"));
    }

    LocalDate nextDate() {
        return LocalDate.parse(
                api.get(operator, DAYS + "/next").orFail("next day").text("businessDate"));
    }

    boolean isOpen() {
        return current().text("phase").equals("OPEN");
    }

    /** Closes the day that is open, if one is, and opens the next. */
    LocalDate openNextDay() {
        close();
        LocalDate next = nextDate();
        api.command(operator, DAYS, "e2e/open/" + next, Map.of("businessDate", next.toString()))
                .orFail("opening " + next);
        return next;
    }

    LocalDate openADay() {
        return isOpen() ? businessDate() : openNextDay();
    }

    void close() {
        if (isOpen()) {
            LocalDate day = businessDate();
            api.command(operator, DAYS + "/" + day + "/closing", "e2e/close/" + day, Map.of())
                    .orFail("closing " + day);
        }
    }

    /** The price that is wanted, or the nearest that today's limits allow. */
    long priceFen(String instrument, long wantedFen) {
        for (JsonNode market : current().body().path("markets")) {
            if (market.path("instrument").asText().equals(instrument)) {
                return Math.clamp(
                        wantedFen,
                        market.path("lowerLimitFen").asLong(),
                        market.path("upperLimitFen").asLong());
            }
        }
        throw new AssertionError("no market in " + instrument);
    }

    /** Waits until quota handed over by the registry may be offered. */
    void awaitQuota(Person who, String instrument, String priority, long quantity) {
        api.getUntil(
                who,
                "/api/trading/v1/positions",
                reply -> reply.succeeded()
                        && StreamSupport.stream(reply.body().path("quota").spliterator(), false)
                                .anyMatch(quota -> quota.path("instrument")
                                                .asText()
                                                .equals(instrument)
                                        && quota.path("priority").asText().equals(priority)
                                        && quota.path("free").asLong() >= quantity));
    }

    void awaitCash(Person who, long amountFen) {
        api.getUntil(
                who,
                "/api/trading/v1/positions",
                reply -> reply.body().path("cash").path("freeFen").asLong() >= amountFen);
    }

    Reply sell(Person who, String instrument, String priority, long priceFen, long quantity) {
        return place(who, order(instrument, "SELL", priceFen, quantity, Map.of("priority", priority)));
    }

    Reply buy(Person who, String instrument, long priceFen, long quantity) {
        return place(who, order(instrument, "BUY", priceFen, quantity, Map.of()));
    }

    /** A unit offers what it saved to its city, and the city takes all of it (优先收储). */
    Reply callFirst(Person unit, Person city, String instrument, long quantity) {
        String calls = "/api/trading/v1/first-calls";
        String callId = api.command(
                        unit, calls, "e2e-" + UUID.randomUUID(), Map.of("instrument", instrument, "quantity", quantity))
                .orFail("first call")
                .text("callId");
        return api.command(
                city, calls + "/" + callId + "/taking", "e2e-" + UUID.randomUUID(), Map.of("quantity", quantity));
    }

    Reply buyFor(String projectId, Person who, String instrument, long priceFen, long quantity) {
        return place(who, order(instrument, "BUY", priceFen, quantity, Map.of("projectId", projectId)));
    }

    Reply place(Person who, Map<String, Object> order) {
        return api.command(
                who, "/api/trading/v1/orders", order.get("clientOrderId").toString(), order);
    }

    /** All orders that somebody who oversees the market sees: the market's names for each by the trader's name. */
    Map<String, List<String>> orders(Person overseer) {
        return new TakenOrders(api, overseer).byTradersName();
    }

    /** The body of an order under a name of its own. */
    static Map<String, Object> order(
            String instrument, String side, long priceFen, long quantity, Map<String, Object> belongsTo) {
        Map<String, Object> order = new LinkedHashMap<>(belongsTo);
        order.put("clientOrderId", "e2e-" + UUID.randomUUID());
        order.put("instrument", instrument);
        order.put("side", side);
        order.put("priceFen", priceFen);
        order.put("quantity", quantity);
        return order;
    }

    private Reply current() {
        Reply current = api.get(operator, DAYS + "/current");
        return current.status() == 404 ? new Reply(404, MissingNode.getInstance()) : current.orFail("current day");
    }
}
