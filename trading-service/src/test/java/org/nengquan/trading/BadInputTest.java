package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** Requests from hostile or clumsy hands: always problem details, never a 5xx. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class BadInputTest {
    private static final String TRADER =
            TestTokens.of("somebody", "914403001922038216", "410100", "participant.trader");

    @Test
    void shouldNameAllViolationsAtOnce() {
        post("/orders", "{\"clientOrderId\":\"\",\"side\":\"SELL\",\"priceFen\":0,\"quantity\":-1}")
                .statusCode(400)
                .body("violations.size()", greaterThanOrEqualTo(5))
                .body("violations.field", hasItem(containsString("quantity")))
                .body("violations.field", hasItem(containsString("instrument")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "42",
                "{\"clientOrderId\":\"a\",\"instrument\":\"GAS\",\"side\":\"BUY\",\"priceFen\":1,\"quantity\":1}",
                "{\"clientOrderId\":\"a\",\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"priceFen\":1.5,\"quantity\":1}",
                "{\"clientOrderId\":\"a\",\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"priceFen\":1e400,\"quantity\":1}",
                "{\"clientOrderId\":\"a\",\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"priceFen\":\"x\",\"quantity\":1}",
                "{\"clientOrderId\":\"a\",\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"priceFen\":1,\"quantity\":99999999999999999999}",
                "{\"clientOrderId\":\"a\",\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"priceFen\":1,\"quantity\":1,\"me\":2}",
                "{\"clientOrderId\":\"a\",\"instrument\":\"ENERGY\",\"side\":\"SELL\",\"priceFen\":1,\"quantity\":1}",
                "{\"clientOrderId\":\"a\",\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"priority\":\"POOL\",\"priceFen\":1,\"quantity\":1}",
                "{\"clientOrderId\":\"中文\",\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"priceFen\":1,\"quantity\":1}"
            })
    void shouldAnswer400ToAnOrderOfTheWrongShape(String body) {
        post("/orders", body).statusCode(400).contentType(containsString("problem+json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"QUOTA\",\"quantity\":1}",
                "{\"kind\":\"CASH\"}",
                "{\"kind\":\"CASH\",\"amountFen\":-5}",
                "{\"kind\":\"CASH\",\"amountFen\":5,\"quantity\":1}",
                "{\"kind\":\"GOLD\",\"amountFen\":5}"
            })
    void shouldAnswer400ToAReleaseOfTheWrongShape(String body) {
        post("/position-releases", body).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"clientBlockId\":\"a\",\"counterpartyUscc\":\"x\",\"instrument\":\"COAL\",\"side\":\"BUY\",\"priceFen\":1,\"quantity\":1}",
                "{\"clientBlockId\":\"a\",\"counterpartyUscc\":\"91330100799655058B\",\"instrument\":\"COAL\",\"side\":\"SELL\",\"priceFen\":1,\"quantity\":1}",
                "{\"clientBlockId\":\"a\",\"counterpartyUscc\":\"91330100799655058B\",\"instrument\":\"COAL\",\"side\":\"BUY\",\"priceFen\":0,\"quantity\":1}",
                "{\"clientBlockId\":\"a\",\"counterpartyUscc\":\"91330100799655058B\",\"instrument\":\"COAL\",\"side\":\"BUY\",\"priceFen\":1,\"quantity\":1,\"x\":1}"
            })
    void shouldAnswer400ToABlockOfTheWrongShape(String body) {
        post("/block-agreements", body).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"action\":\"STOP\",\"reason\":{\"zh\":\"停\",\"en\":\"halt\"}}",
                "{\"action\":\"HALT\",\"reason\":{\"zh\":\"\",\"en\":\"halt\"}}",
                "{\"action\":\"HALT\",\"instrument\":\"GAS\",\"reason\":{\"zh\":\"停\",\"en\":\"halt\"}}",
                "{\"action\":\"HALT\",\"reason\":\"because\"}"
            })
    void shouldAnswer400ToAHaltOfTheWrongShape(String body) {
        Scene.command(Scene.operator(), body).post(API + "/halts").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"effectiveFrom\":\"2099-01-01\",\"basis\":\"b\",\"hours\":[]}",
                "{\"effectiveFrom\":\"2099-01-01\",\"basis\":\"b\",\"hours\":[null]}",
                "{\"effectiveFrom\":\"2099-01-01\",\"basis\":\"b\",\"hours\":[{\"phase\":\"TEA\",\"beginsAt\":\"10:00\"}]}",
                "{\"effectiveFrom\":\"2099-01-01\",\"basis\":\"b\",\"hours\":[{\"phase\":\"LUNCH\",\"beginsAt\":\"25:00\"}]}",
                "{\"effectiveFrom\":\"2099-01-01\",\"basis\":\"b\",\"hours\":[{\"phase\":\"LUNCH\"}]}",
                "{\"effectiveFrom\":\"2099-01-01\",\"basis\":\"\",\"hours\":[{\"phase\":\"LUNCH\",\"beginsAt\":\"10:00\"}]}"
            })
    void shouldAnswer400ToATimetableOfTheWrongShape(String body) {
        Scene.command(Scene.operator(), body)
                .post(API + "/timetable-changes")
                .then()
                .statusCode(400);
    }

    @Test
    void shouldAnswer400ToAPhaseThatIsNone() {
        Scene.command(Scene.operator(), "{\"phase\":\"TEA\"}")
                .post(API + "/trading-days/2022-07-01/phase")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"instrument\":\"ENERGY\",\"side\":\"SELL\",\"quantity\":1,\"reservePriceFen\":1,\"priceRule\":\"UNIFORM\",\"noticeDays\":7,\"biddingDays\":1,\"revealDays\":1,\"announcedValue\":\"x\"}",
                "{\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"priority\":\"POOL\",\"quantity\":1,\"reservePriceFen\":1,\"priceRule\":\"UNIFORM\",\"noticeDays\":7,\"biddingDays\":1,\"revealDays\":1,\"announcedValue\":\"x\"}",
                "{\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"quantity\":1,\"reservePriceFen\":1,\"priceRule\":\"DUTCH\",\"noticeDays\":7,\"biddingDays\":1,\"revealDays\":1,\"announcedValue\":\"x\"}",
                "{\"instrument\":\"ENERGY\",\"side\":\"BUY\",\"quantity\":1,\"reservePriceFen\":1,\"priceRule\":\"UNIFORM\",\"noticeDays\":7,\"biddingDays\":0,\"revealDays\":1,\"announcedValue\":\"x\"}"
            })
    void shouldAnswer400ToAnAuctionOfTheWrongShape(String body) {
        post("/auctions", body).statusCode(400);
    }

    @Test
    void shouldAnswer400ToBidsAndOffersOfTheWrongShape() {
        String auction = "/auctions/" + UUID.randomUUID();
        post(auction + "/bids", "{\"commitment\":\"00\",\"cover\":1}").statusCode(400);
        post(auction + "/bids", "{\"commitment\":\"" + "a".repeat(64) + "\",\"cover\":0}")
                .statusCode(400);
        post(auction + "/opening", "{\"priceFen\":1,\"quantity\":1,\"nonce\":\"short\"}")
                .statusCode(400);
        post("/auctions/nonsense/bids", "{\"commitment\":\"" + "a".repeat(64) + "\",\"cover\":1}")
                .statusCode(404);
        post("/first-calls", "{\"instrument\":\"ENERGY\",\"quantity\":-1}").statusCode(400);
        post("/directed-offers/" + UUID.randomUUID() + "/acceptance", "{\"quantity\":1.5}")
                .statusCode(400);
        post("/directed-offers/" + UUID.randomUUID() + "/acceptance", "{\"quantity\":1}")
                .statusCode(404);
    }

    @Test
    void shouldAskForAnIdempotencyKeyWithEveryCommand() {
        String body = "{\"kind\":\"CASH\",\"amountFen\":5}";
        keyless(TRADER, body, "/position-releases");
        keyless(TRADER, "{\"instrument\":\"ENERGY\",\"quantity\":1}", "/first-calls");
        keyless(TRADER, "{\"quantity\":1}", "/directed-offers/" + UUID.randomUUID() + "/acceptance");
        keyless(TRADER, "{}", "/orders/" + UUID.randomUUID() + "/cancellation");
        keyless(TRADER, "{}", "/order-cancellations");
        keyless(Scene.operator(), "{}", "/rule-changes/" + UUID.randomUUID() + "/approval");
        keyless(Scene.operator(), "{}", "/calendar-changes/" + UUID.randomUUID() + "/approval");
        keyless(Scene.operator(), "{}", "/surveillance-deadline-changes");
        keyless(Scene.operator(), "{}", "/timetable-changes/" + UUID.randomUUID() + "/approval");
        keyless(TRADER, "{}", "/block-agreements/" + UUID.randomUUID() + "/confirmation");
        keyless(TRADER, "{}", "/block-agreements/" + UUID.randomUUID() + "/withdrawal");
        keyless(Scene.operator(), "{}", "/halts/" + UUID.randomUUID() + "/approval");
        keyless(Scene.operator(), "{\"phase\":\"MORNING\"}", "/trading-days/2022-07-01/phase");
        keyless(Scene.operator(), "{\"businessDate\":\"2022-07-01\"}", "/trading-days");
    }

    private static void keyless(String token, String body, String path) {
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(API + path)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/calendar/1999",
                "/orders?limit=0",
                "/listings",
                "/block-agreements?after=x",
                "/orders?limit=201",
                "/orders?after=x",
                "/trades?after=-1",
                "/auctions?limit=0",
                "/auction-bids?after=x",
                "/first-calls?uscc=%27or",
                "/trades?uscc=%27or%201=1",
                "/positions?uscc=%3Cscript%3E"
            })
    void shouldAnswer400ToAQueryOfTheWrongShape(String path) {
        given().auth().oauth2(TRADER).get(API + path).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/markets/GAS/book",
                "/markets/ENERGY/tape?limit=x",
                "/trading-days/nonsense",
                "/nothing",
                "/orders/1"
            })
    void shouldAnswerProblemDetailsToAnUnknownPath(String path) {
        given().auth()
                .oauth2(TRADER)
                .get(API + path)
                .then()
                .statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)))
                .body(not(containsString("Exception")));
    }

    @Test
    void shouldAnswer400ToADateThatIsNone() {
        Scene.command(Scene.operator(), "{\"businessDate\":\"2022-02-30\"}")
                .post(API + "/trading-days")
                .then()
                .statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse post(String path, String body) {
        return Scene.command(TRADER, body).post(API + path).then();
    }
}
