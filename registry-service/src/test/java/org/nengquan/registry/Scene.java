package org.nengquan.registry;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/** The words in which the service tests tell their stories. */
public final class Scene {

    public static final String ROOT = "/api/registry/v1";
    public static final String HOME = "410100";

    private static final AtomicLong SEQUENCE = new AtomicLong();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Scene() {}

    public static String province(String person) {
        return TestTokens.of(person, "", "410000", "province");
    }

    public static String city(String person, String region) {
        return TestTokens.of(person, "", region, "city");
    }

    public static String trader(Uscc uscc) {
        return TestTokens.of("trader-" + uscc, uscc.code(), HOME, "participant.trader");
    }

    public static String auditor() {
        return TestTokens.of("auditor", "", "", "auditor");
    }

    /** Sends a command under a key of its own. */
    public static Response post(String token, String path, Object body) {
        return post(token, path, body, UUID.randomUUID().toString());
    }

    public static Response post(String token, String path, Object body, String key) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(ROOT + path);
    }

    /** Sends a table as a command of its own. */
    public static Response sendCsv(String token, String path, String table) {
        return sendFile(token, path, table.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    /** Sends a file of this content type, byte for byte. */
    public static Response sendFile(String token, String path, byte[] file, String contentType) {
        return given().config(config().encoderConfig(
                                encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(token)
                .contentType(contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file)
                .post(ROOT + path);
    }

    public static Response get(String token, String path) {
        return given().auth().oauth2(token).get(ROOT + path);
    }

    /** The answer of a command that is expected to succeed. */
    public static JsonPath done(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isIn(200, 201);
        return response.jsonPath();
    }

    /** A refusal by a rule: 422, with this code. */
    public static JsonPath refused(Response response, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(422);
        assertThat(response.jsonPath().getString("type")).isEqualTo("/problems/" + code);
        assertThat(response.jsonPath().getString("article")).startsWith("办法§");
        assertThat(response.jsonPath().getString("remedy.en")).isNotEmpty();
        return response.jsonPath();
    }

    public static Map<String, Object> application(Uscc uscc, String kind, String region) {
        return Map.of(
                "uscc",
                uscc.code(),
                "name",
                "某单位" + uscc,
                "kind",
                kind,
                "regionCode",
                region,
                "representatives",
                List.of(
                        representative("trader-" + uscc, "INITIATE", "READ"),
                        representative("approver-" + uscc, "APPROVE", "READ")));
    }

    public static Map<String, Object> representative(String username, String... rights) {
        return Map.of("username", username, "fullName", "张三", "rights", List.of(rights));
    }

    /** A trading enterprise of this kind with an open account in Zhengzhou. */
    public static Uscc anOpenAccount(String kind) {
        Uscc uscc = Codes.enterprise();
        done(post(trader(uscc), "/participants", application(uscc, kind, HOME)));
        return open(uscc);
    }

    public static Uscc open(Uscc uscc) {
        done(post(city("city-1", HOME), "/participants/" + uscc + "/proposal", Map.of("comment", "材料齐全")));
        done(post(province("province-2"), "/participants/" + uscc + "/approval", Map.of()));
        return uscc;
    }

    public static String approver(Uscc uscc) {
        return TestTokens.of("approver-" + uscc, uscc.code(), HOME, "participant.approver");
    }

    /** A project of this unit that passed the joint review and needs 300 tce. */
    public static String aProject(Uscc unit) {
        var filing = Map.of(
                "name", "精品钢",
                "energyIncreaseTce", "500",
                "energyPerAddedValue", "1.50",
                "coalIncreaseT", "0",
                "coalUse", "NONE");
        String id = done(post(trader(unit), "/projects", filing)).getString("projectId");
        var passed = Map.of("result", "PASSED", "documentNumber", "豫发改〔2022〕1号");
        done(post(province("province-1"), "/projects/" + id + "/joint-review", passed));
        return id;
    }

    /** Binds units to a project, by two persons of its unit; gives the movement's id. */
    public static String bound(Uscc unit, String projectId, long quantity) {
        var bind = Map.of(
                "kind",
                "BIND",
                "uscc",
                unit.code(),
                "instrument",
                "ENERGY",
                "quantity",
                quantity,
                "projectId",
                projectId,
                "ground",
                "节能审查");
        String id = done(post(trader(unit), "/movements", bind)).getString("movementId");
        done(post(approver(unit), "/movements/" + id + "/approval", Map.of()));
        return id;
    }

    /** A cap that is in force. */
    public static void aCap(String instrument, String category, String region, int year, long quantity) {
        var body = Map.of(
                "instrument", instrument,
                "category", category,
                "regionCode", region,
                "year", year,
                "quantity", quantity);
        String id = done(post(province("province-1"), "/caps", body)).getString("id");
        done(post(province("province-2"), "/caps/" + id + "/approval", Map.of()));
    }

    /** Tells the registry of a confirmation, as verification would, and waits until it has heard. */
    public static String aConfirmation(Uscc uscc, String origin, long quantity) {
        String number = "QR-" + UUID.randomUUID();
        publish(
                "verification.events",
                "verification.confirmation-issued.v1",
                "verification",
                uscc.code(),
                """
                {"confirmationNumber":"%s","uscc":"%s","regionCode":"%s","instrument":"ENERGY","origin":"%s",
                "quantity":%d,"verifierUscc":"91110000802100433B","reportSha256":"ab","factorStandard":"GB/T 2589-2020",
                "issuedOn":"2022-07-01"}""".formatted(number, uscc, HOME, origin, quantity));
        eventually(
                () -> get(province("p"), "/confirmations?limit=200").asString().contains(number));
        return number;
    }

    /** Units of a confirmed saving in the holder's hand. */
    public static JsonPath issued(Uscc uscc, String origin, long quantity) {
        String number = aConfirmation(uscc, origin, quantity);
        String id = done(post(city("city-1", HOME), "/issuances", Map.of("confirmationNumber", number)))
                .getString("issuanceId");
        return done(post(province("province-2"), "/issuances/" + id + "/approval", Map.of()));
    }

    public static String handOver(Uscc uscc, String priority, long quantity) {
        var body = Map.of("instrument", "ENERGY", "priority", priority, "quantity", quantity);
        return done(post(trader(uscc), "/transfers-to-trading", body)).getString("transferId");
    }

    public static void openDay(LocalDate day) {
        publish(
                "trading.market.henan",
                "trading.day-opened.v1",
                "trading",
                "henan",
                "{\"businessDate\":\"" + day + "\",\"markets\":[]}");
    }

    public static void closeDay(LocalDate day) {
        publish(
                "trading.market.henan",
                "trading.day-closed.v1",
                "trading",
                "henan",
                "{\"businessDate\":\"" + day + "\",\"markets\":[]}");
    }

    /** Asks for a delivery, as settlement would. */
    public static void requestDelivery(String trade, LocalDate day, Uscc seller, Uscc buyer, long quantity) {
        publish("settlement.events", "settlement.delivery-requested.v1", "settlement", trade, """
                {"tradeNumber":"%s","businessDate":"%s","instrument":"ENERGY","priority":"SAVED","quantity":%d,\
                "buyerUscc":"%s","sellerUscc":"%s"}""".formatted(
                        trade, day, quantity, buyer, seller));
    }

    public static void publish(String topic, String type, String source, String subject, String json) {
        TestTopics.publish(
                topic,
                new TestEvent(type, source, SEQUENCE.incrementAndGet(), subject, LocalDate.of(2022, 7, 4), json));
    }

    /** All events of a type about a subject that the registry has published, each valid against its schema. */
    public static List<TestEvent> told(String topic, String type, String subject) {
        eventually(() ->
                all(topic, type).stream().anyMatch(event -> event.subject().equals(subject)));
        var events = all(topic, type).stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
        events.forEach(event -> Contracts.assertValid(type, event.body()));
        return events;
    }

    private static List<TestEvent> all(String topic, String type) {
        return TestTopics.poll(topic, type, Integer.MAX_VALUE, Duration.ofMillis(1500));
    }

    /** One figure of a holder's holdings, over all sorts. */
    public static long holding(Uscc uscc, String figure) {
        List<Integer> figures = done(get(trader(uscc), "/holdings")).getList("items." + figure, Integer.class);
        return figures.stream().mapToLong(Integer::longValue).sum();
    }

    public static void eventually(BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("did not come to pass in " + PATIENCE)
                    .isLessThan(end);
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
