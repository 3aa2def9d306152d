package org.nengquan.bench.stage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.cast.Person;
import org.nengquan.local.launch.Application;
import org.nengquan.local.launch.LocalPlatform;
import org.nengquan.local.season.SeasonFailure;
import org.nengquan.local.season.Tokens;

/** One city that sells pool units of energy and one project that buys them, unit by unit, through the public door. */
public final class TradingDesk {
    private static final String INSTRUMENT = "ENERGY";
    private static final int NOT_MODIFIED = 304;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI gateway;
    private final URI newestTrade;
    private final Tokens tokens;
    private final Person seller;
    private final Person buyer;
    private final String projectId;
    private final long priceFen;
    private String seen = "";
    private int orders;

    TradingDesk(LocalPlatform platform, Tokens tokens, DemoCast cast) {
        this.gateway = platform.places().gateway();
        this.newestTrade =
                platform.backstage().address(Application.DISCLOSURE).resolve("/api/disclosure/v1/trades?limit=1");
        this.tokens = tokens;
        this.seller = cast.peopleOf(cast.organizations("CITY").getFirst()).getFirst();
        this.buyer = cast.peopleOf(cast.organizations("PROJECT").getFirst()).getFirst();
        this.projectId = first(ask(buyer, "/api/registry/v1/projects").path("items"), "projectId", "")
                .path("projectId")
                .asText();
        this.priceFen = first(
                        ask(buyer, "/api/trading/v1/trading-days/current").path("markets"), "instrument", INSTRUMENT)
                .path("previousCloseFen")
                .asLong();
    }

    /** Offers one unit at yesterday's close. */
    public void offer() {
        Map<String, Object> order = order("SELL");
        order.put("priority", "POOL");
        place(seller, order);
    }

    /** Buys the unit that was offered; returns the number of the trade. */
    public String buy() {
        Map<String, Object> order = order("BUY");
        order.put("projectId", projectId);
        JsonNode trades = place(buyer, order).path("trades");
        if (trades.size() != 1) {
            throw new SeasonFailure("one unit was offered and should have been bought, but: " + trades);
        }
        return trades.get(0).path("tradeNumber").asText();
    }

    /** Whether the public sees this trade as settled; it is the newest. Asks as a browser does: only for what has changed. */
    public boolean isSeenAsSettled(String tradeNumber) {
        HttpRequest.Builder asked = HttpRequest.newBuilder(newestTrade).GET();
        if (!seen.isEmpty()) {
            asked.header("If-None-Match", seen);
        }
        HttpResponse<String> answer = exchange(asked.build());
        seen = answer.headers().firstValue("ETag").orElse(seen);
        if (answer.statusCode() == NOT_MODIFIED) {
            return false;
        }
        JsonNode newest = read(answer).path("items").path(0);
        return newest.path("tradeNumber").asText().equals(tradeNumber)
                && newest.path("state").asText().equals("SETTLED");
    }

    private Map<String, Object> order(String side) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("clientOrderId", "bench-" + orders++);
        order.put("instrument", INSTRUMENT);
        order.put("side", side);
        order.put("priceFen", priceFen);
        order.put("quantity", 1);
        return order;
    }

    private JsonNode place(Person who, Map<String, Object> order) {
        return send(request(who, "/api/trading/v1/orders")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.valueToTree(order).toString())));
    }

    private JsonNode ask(Person who, String path) {
        return send(request(who, path).GET());
    }

    private HttpRequest.Builder request(Person who, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).header("Authorization", "Bearer " + tokens.bearer(who));
    }

    private JsonNode send(HttpRequest.Builder request) {
        return read(exchange(request.build()));
    }

    private HttpResponse<String> exchange(HttpRequest asked) {
        try {
            return http.send(asked, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new SeasonFailure(asked.uri() + " did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SeasonFailure("interrupted", e);
        }
    }

    private static JsonNode read(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new SeasonFailure(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new SeasonFailure(response.uri() + " did not answer JSON", e);
        }
    }

    private static JsonNode first(JsonNode items, String field, String value) {
        for (JsonNode item : items) {
            if (item.path(field).asText().contains(value)) {
                return item;
            }
        }
        throw new SeasonFailure("nothing has " + field + " " + value + " in " + items);
    }
}
