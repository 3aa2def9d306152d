package org.nengquan.local.season;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.nengquan.local.cast.Organization;
import org.nengquan.local.cast.Person;

/** Retrofits: a baseline filed before the works, an audit after them, the city's 确权意见书 (办法§9, 586号). */
final class Savings {
    /** The works of the whole season begin on its second trading day; audits follow in waves. */
    static final LocalDate WORKS_START_ON = LocalDate.of(2022, 7, 4);

    /** How many waves of audits there are, one a trading day. */
    static final int WAVES = 18;

    private static final String BASELINES = "/api/verification/v1/baselines/";

    private final Api api;
    private final Actors actors;
    private final Allocation allocation;
    private final FirstCalls firstCalls;

    Savings(Api api, Actors actors, Allocation allocation, FirstCalls firstCalls) {
        this.api = api;
        this.actors = actors;
        this.allocation = allocation;
        this.firstCalls = firstCalls;
    }

    static String instrumentOf(int unit) {
        return unit % 4 == 3 ? "COAL" : "ENERGY";
    }

    void accreditVerifiers() {
        Person province = actors.first(actors.province());
        Crowd.each(
                actors.verifiers(),
                body -> api.command(
                                province,
                                "/api/verification/v1/verifiers",
                                "verifier/" + body.uscc(),
                                Map.of("uscc", body.uscc(), "name", body.name(), "accreditedUntil", "2027-06-30"))
                        .orFail("accreditation of " + body.name()));
    }

    void fileBaselines() {
        Crowd.each(List.copyOf(numbers()), this::fileBaseline);
    }

    /** Audits, confirms, issues and hands to the market what the units of one wave have saved. */
    void confirmWave(int wave) {
        Crowd.each(numbers().stream().filter(unit -> unit % WAVES == wave).toList(), this::confirm);
    }

    private List<Integer> numbers() {
        return java.util.stream.IntStream.range(0, actors.units().size())
                .boxed()
                .toList();
    }

    private Reply fileBaseline(int number) {
        Organization unit = actors.units().get(number);
        Reply submitted = submit(number, unit);
        String path = BASELINES + submitted.text("baselineId");
        String key = "baseline/" + unit.uscc();
        api.command(
                        actors.first(unit),
                        path + "/commission",
                        key + "/commission",
                        Map.of("verifierUscc", verifierOf(number).uscc()))
                .orFail(key + "/commission");
        return api.command(
                        actors.first(actors.cityOf(unit.regionCode())),
                        path + "/filing",
                        key + "/filing",
                        Map.of("comment", "同意备案"))
                .orFail(key + "/filing");
    }

    /** Repeated when the wave comes: the same key gives the first answer, with the baseline's id. */
    private Reply submit(int number, Organization unit) {
        Map<String, Object> baseline = Map.of(
                "measure",
                instrumentOf(number).equals("COAL") ? "锅炉节煤改造" : "电机系统与余热利用改造",
                "instrument",
                instrumentOf(number),
                "worksStartOn",
                WORKS_START_ON.toString(),
                "energyUse",
                energyUse(number, 100),
                "outputQuantity",
                "10000",
                "outputUnit",
                "t");
        return api.commandOnceReady(
                actors.first(unit), "/api/verification/v1/baselines", "baseline/" + unit.uscc(), baseline);
    }

    private void confirm(int number) {
        Organization unit = actors.units().get(number);
        Organization verifier = verifierOf(number);
        String key = "audit/" + unit.uscc();
        Map<String, Object> report = Map.of(
                "reportSha256", sha256(unit.uscc()),
                "energyUse", energyUse(number, 88 + number % 8),
                "outputQuantity", "10000");
        Reply audit = api.commandOnceReady(
                actors.first(verifier), BASELINES + submit(number, unit).text("baselineId") + "/audits", key, report);
        Reply confirmation = api.command(
                        actors.first(actors.cityOf(unit.regionCode())),
                        "/api/verification/v1/audits/" + audit.text("auditId") + "/confirmation",
                        key + "/confirmation",
                        Map.of("comment", "审核通过"))
                .orFail(key + "/confirmation");
        long quantity = confirmation.number("quantity");
        allocation.issueConfirmed(unit, instrumentOf(number), confirmation.text("confirmationNumber"), quantity);
        firstCalls.offer(number, unit, instrumentOf(number), quantity);
    }

    private Organization verifierOf(int unit) {
        List<Organization> verifiers = actors.verifiers();
        return verifiers.get(unit % verifiers.size());
    }

    /** A year's energy of one unit, as a share of its base in hundredths. */
    private static List<Map<String, Object>> energyUse(int unit, int percent) {
        long size = 40 + unit % 13;
        if (instrumentOf(unit).equals("COAL")) {
            return List.of(use("RAW_COAL", size * 10_000 * percent));
        }
        return List.of(use("ELECTRICITY", size * 20_000 * percent), use("DIESEL", size * 150 * percent));
    }

    private static Map<String, Object> use(String energyCode, long amount) {
        return Map.of("energyCode", energyCode, "amount", Long.toString(amount));
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
