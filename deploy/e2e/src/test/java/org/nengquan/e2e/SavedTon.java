package org.nengquan.e2e;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.nengquan.local.cast.DemoCast;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;
import org.nengquan.local.season.Api;
import org.nengquan.local.season.Reply;

/** Who carries a saved ton from its unit to a project, and each step of the way in the words of the law. */
final class SavedTon {
    private static final String REGISTRY = "/api/registry/v1/";
    private static final String VERIFICATION = "/api/verification/v1/";

    private static final Map<String, Object> AUDIT_REPORT =
            Map.of("reportSha256", "0".repeat(64), "energyUse", electricity(9_000_000), "outputQuantity", "1000");

    private final Api api;
    private final DemoCast cast;
    private final URI bank;
    private final Organization unit;
    private final Organization city;

    SavedTon(OnePlatform platform) {
        this.api = platform.api();
        this.cast = platform.cast();
        this.bank = platform.running().places().bank();
        this.unit = cast.organizations("VOLUNTARY").stream()
                .filter(one -> one.regionCode().equals("410300") && isUnknown(one))
                .findFirst()
                .orElseThrow();
        this.city = cityOf(unit.regionCode());
    }

    Organization unit() {
        return unit;
    }

    Organization city() {
        return city;
    }

    Organization cityOf(String regionCode) {
        return cast.organizations("CITY").stream()
                .filter(one -> one.regionCode().equals(regionCode))
                .findFirst()
                .orElseThrow();
    }

    /** The first project that the owner has recorded. */
    String projectOf(Organization owner) {
        return api.get(first(owner), REGISTRY + "projects")
                .orFail("projects")
                .body()
                .path("items")
                .path(0)
                .path("projectId")
                .asText();
    }

    Person first(Organization organization) {
        return cast.peopleOf(organization).getFirst();
    }

    Person province(String letter) {
        return cast.person("province." + letter);
    }

    /** 办法§11: a unit that takes part of its own will, proposed by its city and approved by the province. */
    Reply takeIn() {
        apply(unit).orFail("application");
        String path = REGISTRY + "participants/" + unit.uscc();
        command(first(city), path + "/proposal", Map.of("comment", "材料齐全")).orFail("proposal");
        return command(province("b"), path + "/approval", Map.of()).orFail("approval");
    }

    Reply apply(Organization applicant) {
        Map<String, Object> application = Map.of(
                "uscc", applicant.uscc(),
                "name", applicant.name(),
                "kind", applicant.kind(),
                "regionCode", applicant.regionCode(),
                "representatives", List.of(representative(first(applicant))));
        return command(first(applicant), REGISTRY + "participants", application);
    }

    /** 586号: the baseline is filed with the city before the works start. */
    String fileBaseline(LocalDate worksStartOn) {
        Map<String, Object> baseline = Map.of(
                "measure", "电机系统改造",
                "instrument", "ENERGY",
                "worksStartOn", worksStartOn.toString(),
                "energyUse", electricity(10_000_000),
                "outputQuantity", "1000",
                "outputUnit", "t");
        String id = onceReady(first(unit), VERIFICATION + "baselines", baseline).text("baselineId");
        String path = VERIFICATION + "baselines/" + id;
        command(
                        first(unit),
                        path + "/commission",
                        Map.of("verifierUscc", verifier().uscc()))
                .orFail("commission");
        command(first(city), path + "/filing", Map.of("comment", "同意备案")).orFail("filing");
        return id;
    }

    /** 办法§9: the third party that the unit commissioned audits after the works. */
    Reply audit(String baselineId) {
        return command(first(verifier()), audits(baselineId), AUDIT_REPORT);
    }

    /** Audits as soon as the verification service has heard of the day. */
    Reply auditOnceAllowed(String baselineId) {
        return onceReady(first(verifier()), audits(baselineId), AUDIT_REPORT);
    }

    /** 确权意见书. */
    Reply confirm(String auditId) {
        return command(first(city), VERIFICATION + "audits/" + auditId + "/confirmation", Map.of("comment", "审核通过"))
                .orFail("confirmation");
    }

    Reply proposeIssuance(Person proposer, String confirmationNumber) {
        return onceReady(proposer, REGISTRY + "issuances", Map.of("confirmationNumber", confirmationNumber));
    }

    Reply approveIssuance(Person approver, String issuanceId) {
        return command(approver, REGISTRY + "issuances/" + issuanceId + "/approval", Map.of());
    }

    Reply handToTrading(Organization holder, long quantity) {
        return command(first(holder), REGISTRY + "transfers-to-trading", handOver(quantity));
    }

    /** Hands over as soon as the delivery has arrived. */
    void handToTradingOnceDelivered(Organization holder, long quantity) {
        onceReady(first(holder), REGISTRY + "transfers-to-trading", handOver(quantity));
    }

    /** Waits until the delivery has arrived, locked for the day. */
    void awaitLocked(Organization holder, long quantity) {
        api.getUntil(
                first(holder),
                REGISTRY + "holdings",
                reply -> StreamSupport.stream(reply.body().path("items").spliterator(), false)
                        .anyMatch(holding -> holding.path("priority").asText().equals("SAVED")
                                && holding.path("locked").asLong() >= quantity));
    }

    /** Pays in at the bank, and hands the money to the market. */
    void fund(Organization buyer, long amountFen) throws Exception {
        String deposit = "{\"depositId\":\"%s\",\"uscc\":\"%s\",\"amountFen\":%d,\"reference\":\"入金\"}"
                .formatted(UUID.randomUUID(), buyer.uscc(), amountFen);
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(bank.resolve("/deposits"))
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(deposit))
                            .build(),
                    BodyHandlers.discarding());
        }
        onceReady(first(buyer), "/api/settlement/v1/transfers-to-trading", Map.of("amountFen", amountFen));
    }

    /** 办法§12, §14: a new 两高 project whose purchase quantity is A × B × C ÷ the provincial average. */
    Reply recordProject(Organization owner, String energyIncreaseTce) {
        Map<String, Object> project = Map.of(
                "name", "二期工程",
                "energyIncreaseTce", energyIncreaseTce,
                "energyPerAddedValue", "1.50",
                "coalIncreaseT", "0",
                "coalUse", "NONE");
        return command(first(owner), REGISTRY + "projects", project).orFail("project");
    }

    void passJointReview(String projectId) {
        command(
                        province("a"),
                        REGISTRY + "projects/" + projectId + "/joint-review",
                        Map.of("result", "PASSED", "documentNumber", "豫联审〔2022〕99号"))
                .orFail("joint review");
    }

    private static Map<String, Object> representative(Person person) {
        return Map.of("username", person.username(), "fullName", person.fullName(), "rights", List.of("INITIATE"));
    }

    private boolean isUnknown(Organization one) {
        return api.get(province("a"), REGISTRY + "participants/" + one.uscc()).status() == 404;
    }

    private Organization verifier() {
        return cast.organizations("VERIFIER").getFirst();
    }

    private Reply command(Person who, String path, Object body) {
        return api.command(who, path, "e2e/" + UUID.randomUUID(), body);
    }

    private Reply onceReady(Person who, String path, Object body) {
        return api.commandOnceReady(who, path, "e2e/" + UUID.randomUUID(), body);
    }

    private static String audits(String baselineId) {
        return VERIFICATION + "baselines/" + baselineId + "/audits";
    }

    private static Map<String, Object> handOver(long quantity) {
        return Map.of("instrument", "ENERGY", "priority", "SAVED", "quantity", quantity);
    }

    private static List<Map<String, Object>> electricity(long kilowattHours) {
        return List.of(Map.of("energyCode", "ELECTRICITY", "amount", Long.toString(kilowattHours)));
    }
}
