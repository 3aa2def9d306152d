package org.nengquan.trading;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/** A market with people in it, told by the topics of the other services and played through the public API. */
public final class Scene {
    public static final String API = "/api/trading/v1";
    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);
    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final AtomicLong PEOPLE = new AtomicLong();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Scene() {}

    /** A participant and the token of its trader. */
    public record Person(String uscc, String token) {}

    public static Person city(String region) {
        return person("CITY", region, "city");
    }

    public static Person voluntary() {
        return person("VOLUNTARY", "410100", "participant.trader");
    }

    public static Person project() {
        return person("PROJECT", "410100", "participant.trader");
    }

    public static Person province() {
        return person("PROVINCE", "410000", "province");
    }

    private static Person person(String kind, String region, String role) {
        String uscc = nextUscc();
        tell("registry.participants", "registry.participant-approved.v1", uscc, """
                {"uscc":"%s","name":"某单位","kind":"%s","regionCode":"%s","accountNumber":"A1","approvedOn":"2022-07-01"}
                """.formatted(uscc, kind, region));
        return new Person(uscc, TestTokens.of("trader-" + uscc, uscc, region, role));
    }

    public static String nextUscc() {
        return "91410100%010d".formatted(PEOPLE.incrementAndGet());
    }

    public static void regionMetTargets(String region, int year, boolean energy, boolean coal) {
        tell("registry.participants", "registry.region-target-recorded.v1", region, """
                {"regionCode":"%s","year":%d,"energyIntensityMet":%s,"coalTotalMet":%s}""".formatted(
                        region, year, energy, coal));
    }

    /** A project of that unit; answers its id. */
    public static String projectOf(Person person, String review, long energy, long coal, String coalUse) {
        String id = UUID.nameUUIDFromBytes(person.uscc().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        tell("registry.participants", "registry.project-recorded.v1", person.uscc(), """
                {"projectId":"%s","projectNumber":"P1","uscc":"%s","name":"某项目","regionCode":"410100",\
                "jointReview":"%s","energyPurchaseQuantity":%d,"coalPurchaseQuantity":%d,"coalUse":"%s",\
                "ruleVersion":"2022-07-01"}""".formatted(
                        id, person.uscc(), review, energy, coal, coalUse));
        return id;
    }

    /** Hands units to the market and waits until they are there. */
    public static void quota(Person person, String instrument, String priority, long quantity) {
        tell("registry.holdings", "registry.quota-handed-to-trading.v1", person.uscc(), """
                {"transferId":"%s","uscc":"%s","instrument":"%s","priority":"%s","quantity":%d}""".formatted(
                        UUID.randomUUID(), person.uscc(), instrument, priority, quantity));
        await(
                person,
                "quota.find { it.instrument == '%s' && it.priority == '%s' }.free".formatted(instrument, priority),
                quantity);
    }

    /** Hands cash to the market and waits until it is there. */
    public static void cash(Person person, long fen) {
        tell("settlement.events", "settlement.cash-handed-to-trading.v1", person.uscc(), """
                {"transferId":"%s","uscc":"%s","amountFen":%d}""".formatted(
                        UUID.randomUUID(), person.uscc(), fen));
        await(person, "cash.freeFen", fen);
    }

    public static void tell(String topic, String type, String subject, String body) {
        String source = topic.substring(0, topic.indexOf('.'));
        TestTopics.publish(
                topic, new TestEvent(type, source, SEQUENCE.incrementAndGet(), subject, TODAY, body.strip()));
    }

    /** Waits until the position shows at least that much. */
    public static void await(Person person, String path, long atLeast) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long seen = -1;
        while (seen < atLeast && System.nanoTime() < end) {
            seen = given().auth()
                    .oauth2(person.token())
                    .get(API + "/positions")
                    .jsonPath()
                    .getLong(path);
        }
        if (seen < atLeast) {
            throw new AssertionError(person.uscc() + " has only " + seen + " of " + atLeast + " at " + path);
        }
    }

    /** Closes the day if one is open and opens the next: an empty book. Answers the open date. */
    public static LocalDate freshDay() {
        var current = given().get(API + "/trading-days/current");
        if (current.statusCode() == 200 && "OPEN".equals(current.jsonPath().getString("phase"))) {
            close(current.jsonPath().getString("businessDate")).statusCode(200);
        }
        String next = given().get(API + "/trading-days/next").jsonPath().getString("businessDate");
        open(next).statusCode(201);
        return LocalDate.parse(next);
    }

    public static ValidatableResponse open(String date) {
        return command(operator(), "{\"businessDate\":\"" + date + "\"}")
                .post(API + "/trading-days")
                .then();
    }

    public static ValidatableResponse close(String date) {
        return command(operator(), "{}")
                .post(API + "/trading-days/" + date + "/closing")
                .then();
    }

    public static String operator() {
        return TestTokens.of("operator", "", "", "exchange.operator");
    }

    public static String auditor() {
        return TestTokens.of("auditor", "", "", "auditor");
    }

    public static io.restassured.specification.RequestSpecification command(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    public static ValidatableResponse sell(Person who, String instrument, String priority, long price, long quantity) {
        return order(who, """
                {"clientOrderId":"%s","instrument":"%s","side":"SELL","priority":"%s","priceFen":%d,"quantity":%d}""".formatted(UUID.randomUUID(), instrument, priority, price, quantity));
    }

    public static ValidatableResponse buy(Person who, String instrument, long price, long quantity) {
        return order(who, """
                {"clientOrderId":"%s","instrument":"%s","side":"BUY","priceFen":%d,"quantity":%d}""".formatted(UUID.randomUUID(), instrument, price, quantity));
    }

    public static ValidatableResponse buyFor(Person who, String project, String instrument, long price, long quantity) {
        return order(who, """
                {"clientOrderId":"%s","instrument":"%s","side":"BUY","projectId":"%s","priceFen":%d,"quantity":%d}""".formatted(UUID.randomUUID(), instrument, project, price, quantity));
    }

    public static ValidatableResponse order(Person who, String body) {
        return given().auth()
                .oauth2(who.token())
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + "/orders")
                .then();
    }

    /** Sends the order until the answer has that status: facts told just before may still be on their way. */
    public static ValidatableResponse eventually(int status, java.util.function.Supplier<ValidatableResponse> call) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        ValidatableResponse answer = call.get();
        while (answer.extract().statusCode() != status && System.nanoTime() < end) {
            answer = call.get();
        }
        return answer.statusCode(status);
    }
}
