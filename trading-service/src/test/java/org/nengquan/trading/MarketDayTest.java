package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTopics;

/** A day of the market through its public doors: facts by Kafka, commands by REST, events by Kafka. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class MarketDayTest {

    @Test
    void shouldSellSavedUnitsBeforePoolUnitsAtTheSamePriceAndTellEverybody() {
        // Given a city with pool and saved units on the book, the pool's first
        Scene.Person city = Scene.city("410300");
        Scene.regionMetTargets("410300", 2021, true, true);
        Scene.quota(city, "ENERGY", "POOL", 100);
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "ENERGY", "SAVED", 60);
        Scene.Person buyer = Scene.project();
        Scene.cash(buyer, 10_000_000);
        String project = Scene.projectOf(buyer, "PASSED", 450, 0, "NONE");
        LocalDate day = Scene.freshDay();
        long price = previousClose("ENERGY");
        Scene.eventually(201, () -> Scene.sell(city, "ENERGY", "POOL", price, 80));
        Scene.sell(unit, "ENERGY", "SAVED", price, 60).statusCode(201).body("state", is("RESTING"));

        // When
        var bought = Scene.eventually(201, () -> Scene.buyFor(buyer, project, "ENERGY", price + 10, 100));

        // Then
        bought.body("state", is("FILLED"))
                .body("filledQuantity", is(100))
                .body("trades.quantity", contains(60, 40))
                .body("trades.priceFen", everyItem(is((int) price)))
                .body("trades.tradeNumber", everyItem(matchesPattern("T\\d{8}-\\d{6}-\\d")));
        given().auth()
                .oauth2(buyer.token())
                .get(API + "/positions")
                .then()
                .body("cash.freeFen", is((int) (10_000_000 - 100 * price)))
                .body("cash.reservedFen", is(0));
        given().get(API + "/markets/ENERGY/book")
                .then()
                .body("asks[0].quantity", is(40))
                .body("asks[0].orders", is(1));
        given().get(API + "/markets/ENERGY/tape").then().body("items[0].quantity", is(40));
        Scene.close(day.toString())
                .statusCode(200)
                .body("phase", is("CLOSED"))
                .body("markets.find { it.instrument == 'ENERGY' }.closeFen", is((int) price))
                .body("markets.find { it.instrument == 'ENERGY' }.trades", is(2));
        List<TestEvent> trades =
                TestTopics.poll("trading.market.henan", "trading.trade-executed.v1", 2, Duration.ofSeconds(20));
        assertThat(trades)
                .anyMatch(event -> event.body().contains(unit.uscc())
                        && event.body().contains("\"projectId\":\"" + project + "\"")
                        && event.body().contains("\"priority\":\"SAVED\""));
    }

    @Test
    void shouldAnswerTheFirstAnswerAgainUnderTheSameClientOrderIdAnd409ToAnotherBody() {
        // Given
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "COAL", "SAVED", 10);
        Scene.freshDay();
        String body = """
                {"clientOrderId":"mine-1","instrument":"COAL","side":"SELL","priority":"SAVED","priceFen":%d,"quantity":%d}""";
        long price = previousClose("COAL");
        String first = Scene.order(unit, body.formatted(price, 4))
                .statusCode(201)
                .extract()
                .path("orderId");

        // When
        var again = Scene.order(unit, body.formatted(price, 4));
        var other = Scene.order(unit, body.formatted(price, 5));

        // Then
        again.statusCode(201).body("orderId", is(first));
        other.statusCode(409).body("type", is("/problems/client-order-id-reused"));
        given().auth()
                .oauth2(unit.token())
                .get(API + "/orders")
                .then()
                .body("items.size()", is(1))
                .body("items[0].state", is("RESTING"));
    }

    @Test
    void shouldGiveTheStakeBackWhenAnOrderIsCancelledAndHideItFromOthers() {
        // Given
        Scene.Person unit = Scene.voluntary();
        Scene.Person stranger = Scene.voluntary();
        Scene.quota(unit, "ENERGY", "SAVED", 10);
        Scene.freshDay();
        String id = Scene.sell(unit, "ENERGY", "SAVED", previousClose("ENERGY"), 10)
                .statusCode(201)
                .extract()
                .path("orderId");
        String path = API + "/orders/" + id + "/cancellation";
        Scene.command(stranger.token(), "{}").post(path).then().statusCode(404);

        // When
        var cancelled = Scene.command(unit.token(), "{}").post(path).then();

        // Then
        cancelled.statusCode(200).body("state", is("CANCELLED"));
        Scene.command(unit.token(), "{}").post(path).then().statusCode(200);
        Scene.await(unit, "quota.find { it.instrument == 'ENERGY' && it.priority == 'SAVED' }.free", 10);
    }

    @Test
    void shouldReleaseAPositionOnceUnderOneKeyAndTellTheRegistry() {
        // Given
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "ENERGY", "SAVED", 10);
        String body = "{\"kind\":\"QUOTA\",\"instrument\":\"ENERGY\",\"priority\":\"SAVED\",\"quantity\":7}";
        String key = UUID.randomUUID().toString();

        // When
        String first = release(unit, key, body);
        String second = release(unit, key, body);

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(TestTopics.poll("trading.positions", "trading.position-released.v1", 1, Duration.ofSeconds(20)))
                .anyMatch(
                        event -> event.body().contains(first) && event.subject().equals(unit.uscc()));
        Scene.command(unit.token(), body)
                .post(API + "/position-releases")
                .then()
                .statusCode(422)
                .body("type", is("/problems/quota-too-small"));
    }

    @Test
    void shouldRefuseByTheLawAndKeepTheRefusal() {
        // Given
        Scene.Person city = Scene.city("410500");
        Scene.regionMetTargets("410500", 2021, true, false);
        Scene.quota(city, "ENERGY", "POOL", 10);
        Scene.freshDay();

        // When
        var refused = Scene.eventually(422, () -> Scene.sell(city, "ENERGY", "POOL", previousClose("ENERGY"), 1));

        // Then
        refused.body("type", is("/problems/region-missed-target"))
                .body("article", is("办法§6"))
                .body("inputs.regionCode", is("410500"))
                .body("remedy.en", containsString("targets were met"));
        given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/refusals?limit=200")
                .then()
                .body("items.findAll { it.uscc == '%s' }.code".formatted(city.uscc()), hasItem("region-missed-target"));
    }

    @Test
    void shouldOpenAndCloseDaysOnlyForwardAndOnTradingDates() {
        // Given
        LocalDate day = Scene.freshDay();

        // When
        var same = Scene.open(day.toString());

        // Then
        same.statusCode(201).body("businessDate", is(day.toString()));
        Scene.open("2022-10-08").statusCode(422).body("type", is("/problems/not-a-trading-date"));
        Scene.open("2022-10-03").statusCode(422);
        Scene.open("2031-01-06").statusCode(422).body("type", is("/problems/calendar-year-unknown"));
        Scene.open("2023-12-29").statusCode(409).body("type", is("/problems/another-day-is-open"));
        Scene.close(day.plusDays(1).toString()).statusCode(409);
        Scene.close(day.toString()).statusCode(200);
        Scene.close(day.toString()).statusCode(200).body("phase", is("CLOSED"));
        Scene.open(day.toString()).statusCode(409).body("type", is("/problems/day-not-after-last-closed"));
    }

    @Test
    void shouldProveThatTheTablesAreWhatTheJournalSays() {
        // When
        var proof =
                given().auth().oauth2(Scene.auditor()).get(API + "/integrity").then();

        // Then
        proof.statusCode(200)
                .body("checks.findAll { !it.ok }", equalTo(List.of()))
                .body("ok", is(true))
                .body("counts.orders", greaterThanOrEqualTo(0))
                .body("counts", not(equalTo(null)));
    }

    private static String release(Scene.Person who, String key, String body) {
        return given().auth()
                .oauth2(who.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(API + "/position-releases")
                .then()
                .statusCode(201)
                .extract()
                .path("releaseId");
    }

    private static long previousClose(String instrument) {
        return given().get(API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == '" + instrument + "' }.previousCloseFen");
    }
}
