package org.nengquan.disclosure.trail.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Tells which stations an event stands for, and what of it belongs to each. */
final class Stations {
    private static final int UUID_V7 = 7;
    private static final int TIME_SHIFT = 16;

    /** How each type of event is told; one that was delivered in an earlier trade is told apart by its number. */
    private static final Map<String, Function<TrailEvent, List<Step>>> BY_TYPE = Map.ofEntries(
            Map.entry("verification.confirmation-issued.v1", Stations::confirmation),
            Map.entry("registry.quota-issued.v1", event -> one(event, StepKind.ISSUE, Role.HOLDER, "uscc")),
            Map.entry(
                    "registry.quota-handed-to-trading.v1",
                    event -> one(event, StepKind.QUOTA_TO_TRADING, Role.HOLDER, "uscc")),
            Map.entry(
                    "settlement.cash-handed-to-trading.v1",
                    event -> one(event, StepKind.CASH_TO_TRADING, Role.HOLDER, "uscc")),
            Map.entry("trading.position-credited.v1", event -> one(event, StepKind.CREDITED, Role.HOLDER, "uscc")),
            Map.entry("trading.trade-executed.v1", Stations::trade),
            Map.entry(
                    "settlement.delivery-requested.v1",
                    event -> one(event, StepKind.DELIVERY_REQUEST, Role.SETTLEMENT, "")),
            Map.entry("registry.delivery-completed.v1", event -> one(event, StepKind.DELIVERY, Role.REGISTRY, "")),
            Map.entry(
                    "registry.delivery-refused.v1", event -> one(event, StepKind.DELIVERY_REFUSED, Role.REGISTRY, "")),
            Map.entry("settlement.trade-settled.v1", event -> one(event, StepKind.SETTLEMENT, Role.SETTLEMENT, "")),
            Map.entry("settlement.trade-defaulted.v1", event -> one(event, StepKind.DEFAULT, Role.SETTLEMENT, "")),
            Map.entry("settlement.treasury-credited.v1", event -> one(event, StepKind.TREASURY, Role.SETTLEMENT, "")));

    private Stations() {}

    /** The types of event that belong to trails. */
    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    static List<Step> of(TrailEvent event, String tradeNumber) {
        boolean earlier = !event.word("tradeNumber").isEmpty()
                && !event.word("tradeNumber").equals(tradeNumber);
        return earlier
                ? one(event, StepKind.EARLIER_DELIVERY, Role.REGISTRY, "")
                : BY_TYPE.getOrDefault(event.type(), other -> List.of()).apply(event);
    }

    private static List<Step> one(TrailEvent event, StepKind kind, Role role, String actor) {
        return List.of(step(event, kind, role, event.word(actor), event.facts()));
    }

    private static List<Step> confirmation(TrailEvent event) {
        return List.of(
                step(
                        event,
                        StepKind.ENERGY_REPORT,
                        Role.HOLDER,
                        event.word("uscc"),
                        part(event, List.of("baselineId"))),
                step(
                        event,
                        StepKind.AUDIT,
                        Role.VERIFIER,
                        event.word("verifierUscc"),
                        part(event, List.of("auditId", "uscc", "reportSha256", "factorStandard", "instrument"))),
                step(event, StepKind.CONFIRMATION, Role.CITY_AUTHORITY, "", event.facts()));
    }

    private static List<Step> trade(TrailEvent event) {
        return List.of(
                order(event, StepKind.SELL_ORDER, Role.SELLER, event.word("sellOrderId")),
                order(event, StepKind.BUY_ORDER, Role.BUYER, event.word("buyOrderId")),
                step(event, StepKind.TRADE, Role.EXCHANGE, "", event.facts()));
    }

    private static Step order(TrailEvent event, StepKind kind, Role role, String orderId) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("orderId", orderId);
        facts.putAll(part(event, List.of("instrument", "quantity", "priceFen", "mode")));
        if (role == Role.BUYER) {
            facts.putAll(part(event, List.of("projectId")));
        }
        String actor = event.word(role == Role.SELLER ? "sellerUscc" : "buyerUscc");
        return new Step(
                kind,
                kind.title(),
                placedAt(orderId).orElse(event.at()),
                event.businessDate(),
                role,
                actor,
                facts,
                Optional.empty());
    }

    /** Ids are UUIDv7: their first 48 bits are the millisecond in which they were given. */
    private static Optional<Instant> placedAt(String orderId) {
        if (orderId.length() != 36) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(orderId);
        return id.version() == UUID_V7
                ? Optional.of(Instant.ofEpochMilli(id.getMostSignificantBits() >>> TIME_SHIFT))
                : Optional.empty();
    }

    private static Step step(TrailEvent event, StepKind kind, Role role, String uscc, Map<String, Object> facts) {
        return new Step(kind, kind.title(), event.at(), event.businessDate(), role, uscc, facts, event.published());
    }

    private static Map<String, Object> part(TrailEvent event, Collection<String> names) {
        var part = new LinkedHashMap<String, Object>();
        for (String name : names) {
            if (event.facts().containsKey(name)) {
                part.put(name, event.facts().get(name));
            }
        }
        return part;
    }
}
