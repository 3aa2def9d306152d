package org.nengquan.trading.surveillance.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;
import org.nengquan.trading.Scene;

/** From a trade of related parties to the decision of two persons, through the public doors. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class SurveillanceTest {
    private static final String ALERTS = API + "/surveillance-alerts";
    private static final String CASES = API + "/surveillance-cases/";
    private static final String THRESHOLDS = API + "/surveillance-thresholds";
    private static final String OPERATOR = TestTokens.of("watcher", "", "", "exchange.operator", "supervisor");
    private static final String SUPERVISOR = TestTokens.of("chief", "", "", "supervisor");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    DataSource dataSource;

    @Inject
    WatchJournal watch;

    private record Sisters(Scene.Person seller, Scene.Person buyer, LocalDate day) {}

    @Test
    void shouldBringATradeOfSistersFromTheAlertToTheRestrictedAccount() {
        // Given two units of one company that trade with each other on an open day
        Sisters sisters = tradeOfSisters();
        String alert = alertOf(sisters, "PROVISIONAL");
        given().auth()
                .oauth2(OPERATOR)
                .get(ALERTS + "/" + alert)
                .then()
                .statusCode(200)
                .body(
                        "participants",
                        hasItems(sisters.seller().uscc(), sisters.buyer().uscc()))
                .body("caseState", is("RAISED"))
                .body("explanation.zh", containsString("同一控制"))
                .body("figures.quantity", is(10))
                .body("citations.kind", contains("TRADE"));
        move(alert, "review", OPERATOR, "{}").statusCode(200).body("standing.state", is("UNDER_REVIEW"));
        String restrict = """
                {"outcome":"ACCOUNT_RESTRICTED","restricted":["%s"],"reason":"关联方对敲"}""".formatted(sisters.seller().uscc());
        move(alert, "proposal", OPERATOR, restrict).statusCode(422).body("type", is("/problems/alert-provisional"));

        // When the day is closed and the case decided
        Scene.close(sisters.day().toString()).statusCode(200);
        assertThat(alertOf(sisters, "FINAL")).isEqualTo(alert);
        move(alert, "notes", SUPERVISOR, "{\"text\":\"已查阅股权关系\"}").statusCode(201);
        move(alert, "proposal", OPERATOR, restrict.replace(sisters.seller().uscc(), Scene.nextUscc()))
                .statusCode(422)
                .body("type", is("/problems/not-concerned-by-alert"));
        move(alert, "proposal", OPERATOR, restrict).statusCode(200).body("standing.state", is("OUTCOME_PROPOSED"));
        move(alert, "return", SUPERVISOR, "{\"reason\":\"补充说明\"}").statusCode(200);
        move(alert, "proposal", OPERATOR, restrict).statusCode(200);
        move(alert, "approval", OPERATOR, "{}").statusCode(422).body("type", is("/problems/four-eyes"));

        // Then
        move(alert, "approval", SUPERVISOR, "{}")
                .statusCode(200)
                .body("standing.state", is("CLOSED"))
                .body("entries.kind", contains("REVIEW", "NOTE", "PROPOSAL", "RETURN", "PROPOSAL", "APPROVAL"));
        move(alert, "review", OPERATOR, "{}").statusCode(409);
        List<TestEvent> told = TestTopics.poll("trading.surveillance", "trading.account-restricted.v1", 1, PATIENCE);
        assertThat(told)
                .anyMatch(event -> event.subject().equals(sisters.seller().uscc())
                        && event.body().contains(alert)
                        && event.body().contains("关联方对敲"));
        given().auth()
                .oauth2(TestTokens.of("a", "", "", "auditor"))
                .get(API + "/surveillance-cases?state=CLOSED")
                .then()
                .statusCode(200)
                .body("items.alertId", hasItem(alert));
        given().auth()
                .oauth2(SUPERVISOR)
                .get(CASES + alert)
                .then()
                .statusCode(200)
                .body("standing.outcome", is("ACCOUNT_RESTRICTED"));
        given().auth().oauth2(sisters.seller().token()).get(ALERTS).then().statusCode(403);
        assertThat(refused("update surveillance_case set reason = 'other' where alert_id = '" + alert + "'"))
                .isTrue();
        assertThat(refused("update surveillance_entry set text = '' where alert_id = '" + alert + "'"))
                .isTrue();
    }

    @Test
    void shouldTellTheSameDaysAgainWithoutChangingAnything() {
        // Given
        Sisters sisters = tradeOfSisters();
        Scene.close(sisters.day().toString()).statusCode(200);
        alertOf(sisters, "FINAL");
        await(() -> !progress().equals("0"));
        String before = rows();
        String seq = progress();

        // When
        run("update surveillance_progress set seq = 0");
        watch.forget();
        await(() -> progress().equals(seq));

        // Then
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void shouldChangeAFigureByTwoPersonsFromALaterDayOn() {
        // Given
        Scene.freshDay();
        String body = """
                {"name":"NOISE_MIN_CANCELS","value":25,"effectiveFrom":"%s","basis":"试行"}""";

        // When
        String id = Scene.command(OPERATOR, body.formatted("2030-01-01"))
                .post(THRESHOLDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        // Then
        Scene.command(OPERATOR, "{}")
                .post(THRESHOLDS + "/" + id + "/approval")
                .then()
                .statusCode(422)
                .body("type", is("/problems/four-eyes"));
        Scene.command(SUPERVISOR, "{}")
                .post(THRESHOLDS + "/" + id + "/approval")
                .then()
                .statusCode(200)
                .body("approvedBy", is(org.hamcrest.Matchers.notNullValue()));
        Scene.command(OPERATOR, body.formatted("2022-07-01"))
                .post(THRESHOLDS)
                .then()
                .statusCode(422)
                .body("type", is("/problems/threshold-not-retroactive"));
        given().auth()
                .oauth2(SUPERVISOR)
                .get(THRESHOLDS)
                .then()
                .statusCode(200)
                .body("items.name", hasItem("WASH_MIN_QUANTITY"));
        assertThat(refused("update surveillance_threshold set value = 1 where id = " + id))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "proposal | {\"outcome\":\"WARNED\",\"restricted\":[\"914403001922038216\"],\"reason\":\"x\"}",
                "proposal | {\"outcome\":\"ACCOUNT_RESTRICTED\",\"reason\":\"x\"}",
                "proposal | {\"outcome\":\"HANGED\",\"reason\":\"x\"}",
                "proposal | {\"outcome\":\"WARNED\",\"reason\":\"\"}",
                "proposal | {}",
                "notes    | {\"text\":\"   \"}",
                "notes    | {\"text\":\"x\",\"colour\":\"red\"}",
                "notes    | not json",
                "return   | {}"
            })
    void shouldNameWhatIsWrongWithARequest(String move, String body) {
        move("00000000-0000-3000-8000-000000000000", move, OPERATOR, body)
                .statusCode(400)
                .contentType(containsString("application/problem+json"));
    }

    @Test
    void shouldNotFindWhatIsNotThere() {
        String nobody = "00000000-0000-3000-8000-000000000000";
        move(nobody, "review", OPERATOR, "{}").statusCode(404);
        given().auth().oauth2(OPERATOR).get(ALERTS + "/" + nobody).then().statusCode(404);
        given().auth().oauth2(OPERATOR).get(CASES + nobody).then().statusCode(404);
        for (String query : List.of("?limit=0", "?detector=LUCK", "?after=x", "?stage=X", "?businessDate=today")) {
            given().auth().oauth2(OPERATOR).get(ALERTS + query).then().statusCode(400);
        }
    }

    private Sisters tradeOfSisters() {
        Scene.Person seller = Scene.voluntary();
        Scene.Person buyer = Scene.project();
        String mother = Scene.nextUscc();
        controlled(seller, "VOLUNTARY", mother);
        controlled(buyer, "PROJECT", mother);
        Scene.quota(seller, "ENERGY", "SAVED", 100);
        Scene.cash(buyer, 10_000_000);
        String project = Scene.projectOf(buyer, "PASSED", 450, 0, "NONE");
        await(() -> one("select count(*) from surveillance_relation where key = '" + mother + "'")
                .equals("2"));
        LocalDate day = Scene.freshDay();
        long price = given().get(API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == 'ENERGY' }.previousCloseFen");
        Scene.eventually(201, () -> Scene.sell(seller, "ENERGY", "SAVED", price, 10));
        Scene.eventually(201, () -> Scene.buyFor(buyer, project, "ENERGY", price, 10));
        return new Sisters(seller, buyer, day);
    }

    private static void controlled(Scene.Person person, String kind, String mother) {
        Scene.tell("registry.participants", "registry.participant-approved.v1", person.uscc(), """
                {"uscc":"%s","name":"某单位","kind":"%s","regionCode":"410100","accountNumber":"A1","approvedOn":"2022-07-01",\
                "representativeHashes":["%s"],"controllingUscc":"%s"}""".formatted(
                person.uscc(), kind, "a".repeat(46) + person.uscc().toLowerCase(java.util.Locale.ROOT), mother));
    }

    private static String alertOf(Sisters sisters, String stage) {
        var found = new ArrayList<String>();
        await(() -> {
            found.clear();
            found.addAll(given().auth()
                    .oauth2(SUPERVISOR)
                    .get(ALERTS + "?detector=RELATED_PARTIES&stage=" + stage + "&businessDate=" + sisters.day()
                            + "&participant=" + sisters.seller().uscc())
                    .jsonPath()
                    .getList("items.alertId", String.class));
            return found.size() == 1;
        });
        return found.getFirst();
    }

    private static ValidatableResponse move(String alert, String move, String token, String body) {
        return Scene.command(token, body).post(CASES + alert + "/" + move).then();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waiting").isLessThan(end);
        }
    }

    private String progress() {
        return one("select seq from surveillance_progress");
    }

    private String rows() {
        return one("select string_agg(a::text || c::text, ';' order by a.number)"
                + " from surveillance_alert a join surveillance_case c on c.alert_id = a.id");
    }

    private String one(String sql) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean refused(String sql) {
        try {
            run(sql);
            return false;
        } catch (IllegalStateException asExpected) {
            return true;
        }
    }

    private void run(String sql) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void shouldRefuseTheImpossibleInTheDatabase() {
        assertThatThrownBy(() -> run(
                        "insert into surveillance_threshold (name, value, effective_from, basis, proposed_by, approved_by)"
                                + " values ('X', 1, '2030-01-01', 'b', 'p', 'p')"))
                .hasMessageContaining("threshold_four_eyes");
        assertThatThrownBy(() -> run("insert into surveillance_case (alert_id, state) values"
                        + " ('00000000-0000-3000-8000-000000000001', 'CLOSED')"))
                .hasMessageContaining("check constraint");
    }
}
