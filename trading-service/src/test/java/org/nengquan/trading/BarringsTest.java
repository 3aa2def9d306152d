package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;

/** Whoever may not trade any more has nothing resting in the market, and is told why. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class BarringsTest {
    private static final String REGION = "410500";

    @Test
    void shouldEndWhatACityHasInTheMarketWhenItsRegionMissedItsTargetAndTellTheCityWhy() {
        // Given a city with an order, an agreement and an auction, and a unit that bids
        Scene.Person city = Scene.city(REGION);
        Scene.Person unit = Scene.voluntary();
        Scene.regionMetTargets(REGION, 2021, true, true);
        Scene.quota(city, "ENERGY", "POOL", 5_000);
        Scene.cash(unit, 10_000_000);
        Scene.freshDay();
        long price = given().get(API + "/markets").jsonPath().getLong("items[0].previousCloseFen");
        String order = Scene.eventually(201, () -> Scene.sell(city, "ENERGY", "POOL", price + 10, 100))
                .extract()
                .path("orderId");
        String block = post(city, "/block-agreements", """
                        {"clientBlockId":"%s","counterpartyUscc":"%s","instrument":"ENERGY","side":"SELL","priority":"POOL",\
                        "priceFen":%d,"quantity":2000}""".formatted(UUID.randomUUID(), unit.uscc(), price))
                .statusCode(201)
                .extract()
                .path("blockId");
        String auction = post(city, "/auctions", """
                        {"instrument":"ENERGY","side":"SELL","priority":"POOL","quantity":100,"reservePriceFen":20000,\
                        "priceRule":"UNIFORM","noticeDays":7,"biddingDays":1,"revealDays":1,"announcedValue":"豫能权2号"}""").statusCode(201).extract().path("auctionId");
        String bid = Scene.buy(unit, "ENERGY", price - 10, 5)
                .statusCode(201)
                .extract()
                .path("orderId");

        // When
        Scene.regionMetTargets(REGION, 2021, false, true);

        // Then
        Scene.await(city, "quota.find { it.instrument == 'ENERGY' && it.priority == 'POOL' }.free", 5_000);
        get(city, "/orders").body("items.find { it.orderId == '%s' }.state".formatted(order), is("CANCELLED"));
        get(city, "/block-agreements").body("items.find { it.blockId == '%s' }.state".formatted(block), is("BARRED"));
        post(city, "/block-agreements/" + block + "/withdrawal", "{}").statusCode(409);
        given().get(API + "/auctions/" + auction).then().body("auction.state", is("CANCELLED"));
        get(city, "/barrings")
                .body("items.kind", contains("AUCTION", "BLOCK", "ORDER"))
                .body("items.subjectId", contains(auction, block, order))
                .body("items[2].remaining", is(100))
                .body("items[2].why.code", is("region-missed-target"))
                .body("items[2].why.article", is("办法§6"))
                .body("items[2].why.ruleVersion", is("2022-07-01"));
        get(unit, "/barrings").body("items", empty());

        // When the unit itself is suspended
        Scene.tell(
                "registry.participants",
                "registry.participant-status-changed.v1",
                unit.uscc(),
                "{\"uscc\":\"%s\",\"status\":\"SUSPENDED\",\"article\":\"办法§19\",\"reason\":\"核查\",\"effectiveOn\":\"2022-07-01\"}"
                        .formatted(unit.uscc()));

        // Then
        Scene.await(unit, "cash.freeFen", 10_000_000);
        get(unit, "/orders").body("items.find { it.orderId == '%s' }.state".formatted(bid), is("CANCELLED"));
        get(unit, "/barrings").body("items", hasSize(1)).body("items[0].why.code", is("participant-not-active"));
        given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/integrity")
                .then()
                .body("checks.findAll { !it.ok }", empty());
    }

    private static ValidatableResponse get(Scene.Person who, String path) {
        return given().auth().oauth2(who.token()).get(API + path).then().statusCode(200);
    }

    private static ValidatableResponse post(Scene.Person who, String path, String body) {
        return Scene.command(who.token(), body).post(API + path).then();
    }
}
