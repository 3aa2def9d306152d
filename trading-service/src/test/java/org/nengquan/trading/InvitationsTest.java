package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/** 单向竞价, 定向投放 and 优先收储 through their public doors. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class InvitationsTest {
    private static final String NONCE = "00112233445566778899aabbccddeeff";
    private static final int EVERYTHING = 1_000_000;

    @Test
    void shouldSellByAuctionToTheBestSealedBidsAndForfeitTheDepositOfTheOneThatWasNotOpened() {
        // Given a city's lot, announced with seven trading days of notice
        Scene.Person city = Scene.city("410400");
        Scene.regionMetTargets("410400", 2021, true, true);
        Scene.quota(city, "ENERGY", "POOL", 100);
        Scene.Person first = Scene.voluntary();
        Scene.Person second = Scene.voluntary();
        Scene.Person silent = Scene.voluntary();
        Scene.cash(first, 5_000_000);
        Scene.cash(second, 5_000_000);
        Scene.cash(silent, 5_000_000);
        Scene.freshDay();
        String auction = Scene.eventually(201, () -> announce(city, 7))
                .body("state", is("ANNOUNCED"))
                .extract()
                .path("auctionId");
        announce(city, 6).statusCode(422).body("type", is("/problems/notice-too-short"));
        seal(first, auction, 21_000, 80).statusCode(422).body("type", is("/problems/auction-not-bidding"));
        days(7);

        // When they bid under seal, and all but one open
        String bid = seal(first, auction, 21_000, 80)
                .statusCode(201)
                .body("depositFen", is(160_000))
                .body("priceFen", nullValue())
                .extract()
                .path("bidId");
        seal(second, auction, 20_500, 50).statusCode(201);
        seal(silent, auction, 25_000, 50).statusCode(201);
        seal(city, auction, 21_000, 1).statusCode(422).body("type", is("/problems/own-auction"));
        whole(auction).body("auction.state", is("BIDDING")).body("commitments", empty());
        Scene.await(first, "cash.reservedFen", 160_000);
        days(1);
        open(first, auction, 21_001, 80).statusCode(422).body("type", is("/problems/opening-is-not-the-sealed-bid"));
        open(first, auction, 21_000, 80).statusCode(200).body("state", is("OPENED"));
        open(second, auction, 20_500, 50).statusCode(200);
        days(1);

        // Then the best bids win at one price, and everybody sees why without seeing who
        whole(auction)
                .body("auction.state", is("SOLD"))
                .body("auction.result.awarded", is(100))
                .body("auction.result.marginalFen", is(20_500))
                .body("auction.result.unopened", is(1))
                .body("auction.seed", not(nullValue()))
                .body("commitments", hasSize(3))
                .body("curve.standing", contains("WON", "WON_IN_PART"))
                .body("curve.awarded", contains(80, 20))
                .body("curve.paidFen", contains(20_500, 20_500))
                .body("curve[0].bidId", equalTo(bid));
        assertThat(given().get(API + "/auctions/" + auction).asString())
                .doesNotContain(city.uscc(), first.uscc(), silent.uscc());
        position(first, "cash.freeFen", 5_000_000 - 80 * 20_500);
        position(first, "cash.reservedFen", 0);
        position(silent, "cash.freeFen", 5_000_000 - 100_000);
        given().auth()
                .oauth2(silent.token())
                .get(API + "/auction-bids")
                .then()
                .body("items[0].state", is("UNOPENED"))
                .body("items[0].forfeitedFen", is(100_000));
        seal(first, auction, 1, 1).statusCode(409).body("type", is("/problems/auction-is-over"));
        told("trading.positions", "trading.deposit-forfeited.v1", silent.uscc());
        told("trading.market.henan", "trading.auction-announced.v1", auction);
        told("trading.market.henan", "trading.auction-closed.v1", bid);
        told("trading.market.henan", "trading.trade-executed.v1", "\"mode\":\"AUCTION\"");
        integrity();
    }

    @Test
    void shouldPlaceProvincialUnitsWithANamedProjectAfterTwoPersonsAgreed() {
        // Given
        Scene.Person province = Scene.province();
        String second = TestTokens.of("second-" + province.uscc(), province.uscc(), "410000", "province");
        Scene.quota(province, "ENERGY", "POOL", 500);
        Scene.Person builder = Scene.project();
        String project = Scene.projectOf(builder, "PASSED", 300, 0, "NONE");
        Scene.cash(builder, 10_000_000);
        LocalDate today = Scene.freshDay();
        String body = """
                {"projectId":"%s","instrument":"ENERGY","priority":"POOL","priceFen":20000,"quantity":400,\
                "lastDay":"%s"}""".formatted(project, today);
        String path = API + "/directed-offers";
        String offer = Scene.eventually(
                        201,
                        () -> Scene.command(province.token(), body).post(path).then())
                .body("state", is("PROPOSED"))
                .extract()
                .path("offerId");
        String approval = path + "/" + offer + "/approval";
        String acceptance = path + "/" + offer + "/acceptance";
        take(builder.token(), acceptance, 1).statusCode(409);
        Scene.command(province.token(), "{}")
                .post(approval)
                .then()
                .statusCode(422)
                .body("type", is("/problems/four-eyes"));
        Scene.command(second, "{}").post(approval).then().statusCode(200).body("state", is("OPEN"));

        // When
        take(builder.token(), acceptance, 301).statusCode(422).body("type", is("/problems/purchase-above-quantity"));
        take(builder.token(), acceptance, 200)
                .statusCode(200)
                .body("acceptedQuantity", is(200))
                .body("state", is("OPEN"));
        Scene.close(today.toString()).statusCode(200);

        // Then
        given().auth()
                .oauth2(builder.token())
                .get(path)
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", is("LAPSED"));
        take(Scene.project().token(), acceptance, 1).statusCode(404);
        position(builder, "cash.freeFen", 10_000_000 - 200 * 20_000);
        position(province, "quota.find { it.instrument == 'ENERGY' && it.priority == 'POOL' }.free", 300);
        told("trading.market.henan", "trading.trade-executed.v1", "\"mode\":\"DIRECTED\"");
        integrity();
    }

    @Test
    void shouldOfferSavedUnitsToTheCityFirstAndFreeWhatItLeaves() {
        // Given a window of one trading day, in force for this test alone
        LocalDate today = Scene.freshDay();
        window(today.plusDays(1), 1);
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "COAL", "SAVED", 50);
        Scene.Person city = Scene.city("410100");
        Scene.cash(city, 10_000_000);
        LocalDate day = Scene.freshDay();
        long price = given().get(API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == 'COAL' }.previousCloseFen");
        Scene.eventually(422, () -> Scene.sell(unit, "COAL", "SAVED", price, 50))
                .body("type", is("/problems/city-not-offered-first"))
                .body("article", is("办法§13"));

        // When
        String call = Scene.command(unit.token(), "{\"instrument\":\"COAL\",\"quantity\":50}")
                .post(API + "/first-calls")
                .then()
                .statusCode(201)
                .body("state", is("OPEN"))
                .body("windowDays", is(1))
                .extract()
                .path("callId");
        Scene.sell(unit, "COAL", "SAVED", price, 1).statusCode(422).body("inputs.tradingDaysLeft", is("1"));
        String taking = API + "/first-calls/" + call + "/taking";
        take(Scene.city("410200").token(), taking, 1).statusCode(404);
        Scene.eventually(200, () -> take(city.token(), taking, 20)).body("takenQuantity", is(20));
        Scene.close(day.toString()).statusCode(200);
        LocalDate next = Scene.freshDay();

        // Then
        take(city.token(), taking, 1).statusCode(409).body("type", is("/problems/window-is-closed"));
        given().auth().oauth2(city.token()).get(API + "/first-calls").then().body("items[0].state", is("FREED"));
        Scene.sell(unit, "COAL", "SAVED", price, 31).statusCode(422).body("inputs.freed", is("30"));
        Scene.sell(unit, "COAL", "SAVED", price, 30).statusCode(201);
        window(next.plusDays(1), 0);
        position(city, "cash.freeFen", 10_000_000 - 20 * price);
        told("trading.market.henan", "trading.trade-executed.v1", "\"mode\":\"FIRST_CALL\"");
        integrity();
    }

    private static ValidatableResponse announce(Scene.Person owner, int noticeDays) {
        return Scene.command(owner.token(), """
                        {"instrument":"ENERGY","side":"SELL","priority":"POOL","quantity":100,"reservePriceFen":20000,\
                        "priceRule":"UNIFORM","noticeDays":%d,"biddingDays":1,"revealDays":1,"announcedValue":"豫能权1号"}""".formatted(noticeDays))
                .post(API + "/auctions")
                .then();
    }

    private static ValidatableResponse seal(Scene.Person bidder, String auction, long price, long quantity) {
        return Scene.command(
                        bidder.token(),
                        "{\"commitment\":\"%s\",\"cover\":%d}"
                                .formatted(commitment(auction, bidder.uscc(), price, quantity), quantity))
                .post(API + "/auctions/" + auction + "/bids")
                .then();
    }

    private static ValidatableResponse open(Scene.Person bidder, String auction, long price, long quantity) {
        return Scene.command(
                        bidder.token(),
                        "{\"priceFen\":%d,\"quantity\":%d,\"nonce\":\"%s\"}".formatted(price, quantity, NONCE))
                .post(API + "/auctions/" + auction + "/opening")
                .then();
    }

    private static ValidatableResponse take(String token, String path, long quantity) {
        return Scene.command(token, "{\"quantity\":" + quantity + "}")
                .post(path)
                .then();
    }

    private static ValidatableResponse whole(String auction) {
        return given().get(API + "/auctions/" + auction).then().statusCode(200);
    }

    private static void days(int count) {
        for (int i = 0; i < count; i++) {
            Scene.freshDay();
        }
    }

    private static void position(Scene.Person person, String path, long expected) {
        assertThat(given().auth()
                        .oauth2(person.token())
                        .get(API + "/positions")
                        .jsonPath()
                        .getLong(path))
                .as(path)
                .isEqualTo(expected);
    }

    private static void told(String topic, String type, String part) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        boolean found = false;
        while (!found && System.nanoTime() < end) {
            found = TestTopics.poll(topic, type, EVERYTHING, Duration.ofMillis(1_500)).stream()
                    .anyMatch(event -> event.body().contains(part));
        }
        assertThat(found).as("%s with %s", type, part).isTrue();
    }

    private static void integrity() {
        given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/integrity")
                .then()
                .body("checks.findAll { !it.ok }", empty());
    }

    /** What a bidder computes at home from the documented form. */
    private static String commitment(String auction, String uscc, long price, long quantity) {
        String text =
                String.join("\n", "nengquan.auction-bid.v1", auction, uscc, "" + price, "" + quantity, NONCE, "end");
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Two persons change how many trading days a city has. */
    private static void window(LocalDate from, int days) {
        String change = Scene.command(
                        TestTokens.of("ann", "", "", "exchange.operator"),
                        "{\"name\":\"FIRST_CALL_DAYS\",\"value\":%d,\"effectiveFrom\":\"%s\",\"basis\":\"试验\"}"
                                .formatted(days, from))
                .post(API + "/rule-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Scene.command(TestTokens.of("bob", "", "", "exchange.operator"), "{}")
                .post(API + "/rule-changes/" + change + "/approval")
                .then()
                .statusCode(200);
    }
}
