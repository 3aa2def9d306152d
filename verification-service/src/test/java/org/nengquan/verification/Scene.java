package org.nengquan.verification;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;
import org.nengquan.verification.verifier.domain.Uscc;

/** Who and what the service tests play with: units told by the registry, a market that moves on, people with tokens. */
public final class Scene {

    public static final String API = "/api/verification/v1";
    public static final String REGION = "410100";
    private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicLong NEXT = new AtomicLong(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Scene() {}

    // --- who

    /** A 统一社会信用代码 that nobody has used yet. */
    public static String newUscc() {
        var body = "91410100MA%07d".formatted(NEXT.incrementAndGet());
        return CHECKS.chars()
                .mapToObj(c -> body + (char) c)
                .filter(Uscc::isValid)
                .findFirst()
                .orElseThrow();
    }

    public static String trader(String uscc) {
        return TestTokens.of("trader-" + uscc, uscc, REGION, "participant.trader");
    }

    public static String city(String region) {
        return TestTokens.of("city-" + region, "11410000000000000" + "X", region, "city");
    }

    public static String province() {
        return TestTokens.of("province-a", "114100000000000000", "410000", "province");
    }

    public static String otherProvince() {
        return TestTokens.of("province-b", "114100000000000000", "410000", "province");
    }

    public static String verifier(String uscc) {
        return TestTokens.of("verifier-" + uscc, uscc, "", "verifier");
    }

    public static String auditor() {
        return TestTokens.of("auditor", "", "", "auditor");
    }

    // --- what is said

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static Response post(String token, String path, Object body) {
        return as(token)
                .header("Idempotency-Key", "k" + NEXT.incrementAndGet())
                .body(body)
                .post(API + path);
    }

    public static Response get(String token, String path) {
        return as(token).get(API + path);
    }

    // --- what the others tell

    public static void registryTells(String type, String uscc, String json) {
        TestTopics.publish(
                "registry.participants",
                new TestEvent(
                        "registry." + type, "registry", NEXT.incrementAndGet(), uscc, LocalDate.of(2022, 7, 1), json));
    }

    /** Tells of an approved unit of the region and waits until it is known. */
    public static String approvedUnit(String kind) {
        var uscc = newUscc();
        registryTells("participant-approved.v1", uscc, approval(uscc, kind));
        until(() -> !post(trader(uscc), "/baselines", probe()).asString().contains("unit-not-approved"));
        return uscc;
    }

    public static String approval(String uscc, String kind) {
        return """
               {"uscc":"%s","name":"单位","kind":"%s","regionCode":"410100","accountNumber":"A-1","approvedOn":"2022-07-01"}""".formatted(uscc, kind);
    }

    /** A request that every unit is refused at the latest for its energy code, so that asking changes nothing. */
    public static Map<String, Object> probe() {
        return Bodies.baseline("ENERGY", today().plusDays(1), Bodies.use("UNKNOWN", "1"));
    }

    public static LocalDate today() {
        return LocalDate.parse(given().get(API + "/energy-factors").jsonPath().getString("on"));
    }

    /** The market opens its next day but one; waits until the service has heard. */
    public static LocalDate twoDaysLater() {
        var day = today().plusDays(2);
        marketSays("day-opened.v1", "{\"businessDate\":\"" + day + "\",\"markets\":[]}", day);
        until(() -> today().equals(day));
        return day;
    }

    public static void marketSays(String type, String json, LocalDate day) {
        TestTopics.publish(
                "trading.market.henan",
                new TestEvent("trading." + type, "trading", NEXT.incrementAndGet(), "henan", day, json));
    }

    public static void until(java.util.function.BooleanSupplier holds) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not come true within " + PATIENCE);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
