package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** A proposed figure is tried on blocks and auctions too. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class WhatIfTest {
    private static final String ANN = TestTokens.of("ann", "", "", "exchange.operator");

    @Test
    void shouldTryAChangeOnTheLastBlockAndTheLastAuction() {
        // Given a block just large enough, and an auction that was announced too short before its first bid
        Scene.Person city = Scene.city("410400");
        Scene.regionMetTargets("410400", 2021, true, true);
        Scene.quota(city, "ENERGY", "POOL", 5_000);
        Scene.Person buyer = Scene.voluntary();
        Scene.freshDay();
        Scene.eventually(201, () -> block(city, buyer, 1_000));
        announce(city, 6).statusCode(422).body("type", is("/problems/notice-too-short"));

        // When
        var largerBlocks = whatIf("BLOCK_MINIMUM_QUANTITY", 1_001);
        var narrowerBlocks = whatIf("BLOCK_PRICE_LIMIT_PERCENT", 1);
        var shorterNotice = whatIf("AUCTION_NOTICE_DAYS", 6);

        // Then
        largerBlocks
                .body("orders", is(2))
                .body("wouldRefuse", is(1))
                .body("wouldLetThrough", is(0))
                .body("changed[0].mode", is("BLOCK"))
                .body("changed[0].quantity", is(1_000))
                .body("changed[0].why.code", is("block-too-small"));
        narrowerBlocks.body("wouldRefuse", is(1)).body("changed[0].why.code", is("block-price-outside-limit"));
        shorterNotice
                .body("wouldRefuse", is(0))
                .body("wouldLetThrough", is(1))
                .body("changed[0].mode", is("AUCTION"))
                .body("changed[0].why.code", is("notice-too-short"));
    }

    private static ValidatableResponse block(Scene.Person seller, Scene.Person buyer, long quantity) {
        long price = given().get(API + "/markets")
                        .jsonPath()
                        .getLong("items.find { it.instrument == 'ENERGY' }.previousCloseFen")
                * 95
                / 100;
        return Scene.command(seller.token(), """
                        {"clientBlockId":"what-if-%d","counterpartyUscc":"%s","instrument":"ENERGY","side":"SELL",\
                        "priority":"POOL","priceFen":%d,"quantity":%d}""".formatted(System.nanoTime(), buyer.uscc(), price, quantity))
                .post(API + "/block-agreements")
                .then();
    }

    private static ValidatableResponse announce(Scene.Person owner, int noticeDays) {
        return Scene.command(owner.token(), """
                        {"instrument":"ENERGY","side":"SELL","priority":"POOL","quantity":100,"reservePriceFen":20000,\
                        "priceRule":"UNIFORM","noticeDays":%d,"biddingDays":1,"revealDays":1,"announcedValue":"x"}""".formatted(noticeDays))
                .post(API + "/auctions")
                .then();
    }

    /** What the figure would have done to the last two wishes. */
    private static ValidatableResponse whatIf(String figure, long value) {
        String id = Scene.command(
                        ANN,
                        "{\"name\":\"%s\",\"value\":%d,\"effectiveFrom\":\"2099-07-01\",\"basis\":\"b\"}"
                                .formatted(figure, value))
                .post(API + "/rule-changes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return given().auth()
                .oauth2(Scene.auditor())
                .get(API + "/rule-changes/" + id + "/what-if?orders=2")
                .then()
                .statusCode(200);
    }
}
