package org.nengquan.local.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks the five services to recompute their invariants, and waits until the last trade is settled and published. */
final class Verdict {
    private static final List<String> SERVICES =
            List.of("registry", "verification", "trading", "settlement", "disclosure");

    private final Api api;
    private final Actors actors;

    Verdict(Api api, Actors actors) {
        this.api = api;
        this.actors = actors;
    }

    /** Waits until every trade has been settled or defaulted and disclosed. */
    void awaitTheLastTrade() {
        long trades = count("trading", "trades");
        String settlement = path("settlement");
        api.getUntil(
                actors.auditor(),
                settlement,
                reply -> counted(reply, "settled") + counted(reply, "defaulted") >= trades);
        api.getUntil(
                actors.auditor(),
                path("disclosure"),
                reply -> counted(reply, "trades") >= trades && counted(reply, "settled") >= trades);
    }

    /** Every check that failed, in the service's own words; empty if all is well. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (String service : SERVICES) {
            Reply reply = api.get(actors.auditor(), path(service)).orFail("integrity of " + service);
            for (JsonNode check : reply.body().path("checks")) {
                if (!check.path("ok").asBoolean()) {
                    failures.add(service + ": " + check.path("name").asText() + ": "
                            + check.path("detail").asText());
                }
            }
        }
        return failures;
    }

    Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("participants", count("registry", "participants"));
        counts.put("tradingDays", count("trading", "tradingDays"));
        counts.put("orders", count("trading", "orders"));
        counts.put("trades", count("trading", "trades"));
        counts.put("settled", count("settlement", "settled"));
        counts.put("disclosed", count("disclosure", "trades"));
        return counts;
    }

    private long count(String service, String name) {
        return counted(api.get(actors.auditor(), path(service)).orFail("integrity of " + service), name);
    }

    private static long counted(Reply reply, String name) {
        return reply.body().path("counts").path(name).asLong();
    }

    private static String path(String service) {
        return "/api/" + service + "/v1/integrity";
    }
}
