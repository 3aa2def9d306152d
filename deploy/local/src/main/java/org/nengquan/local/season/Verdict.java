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

    /** A service that trusts the days it has closed reads them again too; the others read everything anyway. */
    private static final String EVERYTHING = "?full=true";

    private final Api api;
    private final Actors actors;

    Verdict(Api api, Actors actors) {
        this.api = api;
        this.actors = actors;
    }

    /** Waits until every trade has been settled or defaulted, and every trade and issue disclosed. */
    void awaitTheLastTrade() {
        long trades = count("trading", "trades");
        long issued = issuedUnits();
        api.getUntil(
                actors.auditor(),
                path("settlement"),
                reply -> counted(reply, "settled") + counted(reply, "defaulted") >= trades);
        long settled = count("settlement", "settled");
        api.getUntil(
                actors.auditor(),
                path("disclosure"),
                reply -> counted(reply, "trades") >= trades
                        && counted(reply, "settled") >= settled
                        && counted(reply, "issued") >= issued);
    }

    /** Every check that failed, in the service's own words, and every fact that two services tell differently. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (String service : SERVICES) {
            Reply reply = api.get(actors.auditor(), path(service) + EVERYTHING).orFail("integrity of " + service);
            for (JsonNode check : reply.body().path("checks")) {
                if (!check.path("ok").asBoolean()) {
                    failures.add(service + ": " + check.path("name").asText() + ": "
                            + check.path("detail").asText());
                }
            }
        }
        failures.addAll(disagreements());
        return failures;
    }

    private List<String> disagreements() {
        List<String> disagreements = new ArrayList<>();
        long trades = count("trading", "trades");
        compare("trades: trading, settlement", trades, count("settlement", "trades"), disagreements);
        compare("trades: trading, disclosure", trades, count("disclosure", "trades"), disagreements);
        compare(
                "settled: settlement, disclosure",
                count("settlement", "settled"),
                count("disclosure", "settled"),
                disagreements);
        compare("issued: registry, disclosure", issuedUnits(), count("disclosure", "issued"), disagreements);
        return disagreements;
    }

    /** Of both instruments together: a sum that only serves to be compared. */
    private long issuedUnits() {
        return count("registry", "issuedEnergy") + count("registry", "issuedCoal");
    }

    private static void compare(String what, long one, long other, List<String> disagreements) {
        if (one != other) {
            disagreements.add(what + ": " + one + " <> " + other);
        }
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
