package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/** Taking, blocks, halts and sessions through the public doors. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class MarketModesTest {

    @Test
    void shouldTakeTheListingPointedAtWithoutSeeingWhoseItIs() {
        // Given
        Scene.Person first = Scene.voluntary();
        Scene.Person second = Scene.voluntary();
        Scene.Person taker = Scene.voluntary();
        Scene.quota(first, "ENERGY", "SAVED", 10);
        Scene.quota(second, "ENERGY", "SAVED", 10);
        Scene.cash(taker, 10_000_000);
        Scene.freshDay();
        long price = previousClose("ENERGY");
        Scene.sell(first, "ENERGY", "SAVED", price, 10).statusCode(201);
        String listing = Scene.sell(second, "ENERGY", "SAVED", price, 10)
                .statusCode(201)
                .extract()
                .path("orderId");
        listings(taker)
                .body("items.listingId", hasItem(listing))
                .body("items.own", everyItem(is(false)))
                .body("items[0].keySet()", org.hamcrest.Matchers.not(hasItem("uscc")));

        // When
        var taken = take(taker, listing, price, 4);

        // Then
        taken.statusCode(201).body("state", is("FILLED")).body("trades.quantity", contains(4));
        listings(second)
                .body("items.find { it.listingId == '%s' }.remaining".formatted(listing), is(6))
                .body("items.find { it.listingId == '%s' }.own".formatted(listing), is(true));
        take(taker, listing, price, 7).statusCode(422).body("type", is("/problems/listing-changed"));
    }

    @Test
    void shouldTradeABlockWhenBothHaveConfirmedAndHideItFromOthers() {
        // Given
        Scene.Person seller = Scene.voluntary();
        Scene.Person buyer = Scene.voluntary();
        Scene.Person stranger = Scene.voluntary();
        Scene.quota(seller, "COAL", "SAVED", 3_000);
        Scene.cash(buyer, 200_000_000);
        LocalDate day = Scene.freshDay();
        long price = previousClose("COAL") + 5_000;
        String block = propose(seller, buyer, price, 2_000)
                .statusCode(201)
                .body("state", is("PROPOSED"))
                .body("tradeNumber", nullValue())
                .extract()
                .path("blockId");
        end(stranger, block, "rejection").statusCode(404);
        agreements(stranger).body("items.size()", is(0));
        end(seller, block, "confirmation").statusCode(409);

        // When
        var confirmed = end(buyer, block, "confirmation");

        // Then
        confirmed.statusCode(200).body("state", is("CONFIRMED")).body("tradeNumber", notNullValue());
        agreements(seller).body("items[0].blockId", is(block)).body("items[0].state", is("CONFIRMED"));
        end(seller, block, "withdrawal").statusCode(409);
        assertThat(TestTopics.poll("trading.market.henan", "trading.trade-executed.v1", 1, Duration.ofSeconds(20)))
                .anyMatch(event -> event.body().contains("\"mode\":\"BLOCK\"")
                        && event.body().contains("\"sellOrderId\":\"" + block + "\""));
        Scene.close(day.toString())
                .body("markets.find { it.instrument == 'COAL' }.quantity", is(0))
                .body("markets.find { it.instrument == 'COAL' }.closeFen", equalTo((int) price - 5_000))
                .body("markets.find { it.instrument == 'COAL' }.offBookQuantity", is(2_000));
        given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/integrity")
                .then()
                .body("checks.findAll { !it.ok }", is(java.util.List.of()));
    }

    @Test
    void shouldRefuseABlockByTheRulesAndGiveTheStakeBackOnWithdrawal() {
        // Given
        Scene.Person seller = Scene.voluntary();
        Scene.Person buyer = Scene.voluntary();
        Scene.quota(seller, "ENERGY", "SAVED", 3_000);
        Scene.cash(buyer, 1);
        Scene.freshDay();
        long price = previousClose("ENERGY");

        // When
        var small = proposeEnergy(seller, buyer, price, 999);

        // Then
        small.statusCode(422).body("type", is("/problems/block-too-small"));
        proposeEnergy(seller, buyer, price * 2, 1_000)
                .statusCode(422)
                .body("type", is("/problems/block-price-outside-limit"));
        String block = proposeEnergy(seller, buyer, price, 1_000)
                .statusCode(201)
                .extract()
                .path("blockId");
        end(buyer, block, "confirmation").statusCode(422).body("type", is("/problems/cash-too-small"));
        end(seller, block, "withdrawal").statusCode(200).body("state", is("WITHDRAWN"));
        end(seller, block, "withdrawal").statusCode(200);
        Scene.await(seller, "quota.find { it.instrument == 'ENERGY' && it.priority == 'SAVED' }.free", 3_000);
    }

    @Test
    void shouldHaltAndResumeByTwoPersonsAndTellThePublic() {
        // Given
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "COAL", "SAVED", 10);
        Scene.freshDay();
        long price = previousClose("COAL");
        String second = TestTokens.of("second-operator", "", "", "exchange.operator");
        String halt = halt("HALT")
                .statusCode(201)
                .body("state", is("PROPOSED"))
                .extract()
                .path("haltId");
        decide(Scene.operator(), halt, "approval").statusCode(422).body("type", is("/problems/four-eyes"));
        Scene.sell(unit, "COAL", "SAVED", price, 1).statusCode(201);

        // When
        var approved = decide(second, halt, "approval");

        // Then
        approved.statusCode(200).body("state", is("APPROVED")).body("reason.en", is("System upgrade"));
        Scene.sell(unit, "COAL", "SAVED", price, 1).statusCode(422).body("type", is("/problems/market-halted"));
        given().get(API + "/markets").then().body("items.find { it.instrument == 'COAL' }.halted", is(true));
        decide(second, halt, "rejection").statusCode(409);
        String resume = halt("RESUME").statusCode(201).extract().path("haltId");
        decide(second, resume, "approval").statusCode(200);
        Scene.sell(unit, "COAL", "SAVED", price, 1).statusCode(201);
        assertThat(TestTopics.poll("trading.market.henan", "trading.market-halted.v1", 1, Duration.ofSeconds(20)))
                .anyMatch(event -> event.body().contains(halt));
        assertThat(TestTopics.poll("trading.market.henan", "trading.market-resumed.v1", 1, Duration.ofSeconds(20)))
                .anyMatch(event -> event.body().contains(resume));
        given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/halts")
                .then()
                .body("items[0].haltId", is(resume))
                .body("items[1].decidedBy", notNullValue());
    }

    @Test
    void shouldPlayADayWithATimetableByCommandsAlone() {
        // Given
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "ENERGY", "SAVED", 10);
        Scene.close(Scene.freshDay().toString()).statusCode(200);
        String day = given().get(API + "/trading-days/next").jsonPath().getString("businessDate");
        Scene.command(Scene.operator(), "{\"businessDate\":\"" + day + "\",\"timetable\":true}")
                .post(API + "/trading-days")
                .then()
                .statusCode(201)
                .body("phase", is("OPEN"))
                .body("session", is("PRE_OPEN"));
        long price = previousClose("ENERGY");
        Scene.sell(unit, "ENERGY", "SAVED", price, 1).statusCode(422).body("type", is("/problems/outside-session"));
        move(day, "AFTERNOON").statusCode(409).body("type", is("/problems/phase-not-next"));

        // When
        move(day, "MORNING").statusCode(200).body("session", is("MORNING"));
        Scene.sell(unit, "ENERGY", "SAVED", price, 10).statusCode(201);
        move(day, "LUNCH").statusCode(200);
        move(day, "AFTERNOON").statusCode(200);
        move(day, "CLOSING").statusCode(200).body("session", is("CLOSING"));

        // Then
        given().auth().oauth2(unit.token()).get(API + "/orders").then().body("items[0].state", is("LAPSED"));
        move(day, "CLOSED").statusCode(200).body("phase", is("CLOSED"));
        given().get(API + "/trading-days/timetable")
                .then()
                .body("items.phase", contains("PRE_OPEN", "MORNING", "LUNCH", "AFTERNOON", "CLOSING", "CLOSED"))
                .body("items[1].beginsAt", is("09:30:00"));
    }

    private static ValidatableResponse move(String day, String phase) {
        return Scene.command(Scene.operator(), "{\"phase\":\"" + phase + "\"}")
                .post(API + "/trading-days/" + day + "/phase")
                .then();
    }

    private static ValidatableResponse halt(String action) {
        return Scene.command(Scene.operator(), """
                        {"action":"%s","instrument":"COAL","reason":{"zh":"系统升级","en":"System upgrade"}}""".formatted(action))
                .post(API + "/halts")
                .then();
    }

    private static ValidatableResponse decide(String token, String halt, String decision) {
        return Scene.command(token, "{}")
                .post(API + "/halts/" + halt + "/" + decision)
                .then();
    }

    private static ValidatableResponse propose(Scene.Person from, Scene.Person to, long price, long quantity) {
        return propose(from, to, "COAL", price, quantity);
    }

    private static ValidatableResponse proposeEnergy(Scene.Person from, Scene.Person to, long price, long quantity) {
        return propose(from, to, "ENERGY", price, quantity);
    }

    private static ValidatableResponse propose(
            Scene.Person from, Scene.Person to, String instrument, long price, long quantity) {
        return Scene.command(from.token(), """
                        {"clientBlockId":"%s","counterpartyUscc":"%s","instrument":"%s","side":"SELL","priority":"SAVED",\
                        "priceFen":%d,"quantity":%d}""".formatted(UUID.randomUUID(), to.uscc(), instrument, price, quantity))
                .post(API + "/block-agreements")
                .then();
    }

    private static ValidatableResponse end(Scene.Person who, String block, String how) {
        return Scene.command(who.token(), "{}")
                .post(API + "/block-agreements/" + block + "/" + how)
                .then();
    }

    private static ValidatableResponse agreements(Scene.Person who) {
        return given().auth()
                .oauth2(who.token())
                .get(API + "/block-agreements")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse listings(Scene.Person who) {
        return given().auth()
                .oauth2(who.token())
                .get(API + "/listings?instrument=ENERGY")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse take(Scene.Person who, String listing, long price, long quantity) {
        return Scene.command(who.token(), """
                        {"clientOrderId":"%s","instrument":"ENERGY","side":"BUY","priceFen":%d,"quantity":%d}""".formatted(UUID.randomUUID(), price, quantity))
                .post(API + "/listings/" + listing + "/taking")
                .then();
    }

    private static long previousClose(String instrument) {
        return given().get(API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == '%s' }.previousCloseFen".formatted(instrument));
    }
}
