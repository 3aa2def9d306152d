package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.stack.ServiceStack;

/** What a client's program needs beside single orders: batches, everything off the book, lists by filter, cheap reads. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class ClientApiTest {

    @Test
    void shouldAnswerEachOrderOfABatchInItsOrderAndLetNoOneSpoilAnother() {
        // Given
        Scene.Person unit = aSellerOf(10);
        String id = UUID.randomUUID().toString();
        String first = sell(id + "-1", 4);
        String tooMuch = sell(id + "-2", 7);
        String offLimit = sell(id + "-3", 1).replaceFirst("\"priceFen\":\\d+", "\"priceFen\":99999999");
        String last = sell(id + "-4", 6);

        // When
        var batch = batch(unit, first, tooMuch, offLimit, last, sell(id + "-1", 5), first);

        // Then
        batch.statusCode(200)
                .body("items.clientOrderId", contains(id + "-1", id + "-2", id + "-3", id + "-4", id + "-1", id + "-1"))
                .body("items.status", contains(201, 422, 422, 201, 409, 201))
                .body("items[1].problem.type", is("/problems/quota-too-small"))
                .body("items[1].order", nullValue())
                .body("items[2].problem.type", is("/problems/price-outside-limit"))
                .body("items[2].problem.article", is("办法§15"))
                .body("items[4].problem.type", is("/problems/client-order-id-reused"))
                .body("items[0].order.orderId", notNullValue())
                .body("items[0].problem", nullValue());
        String placed = batch.extract().path("items[0].order.orderId");
        batch.body("items[5].order.orderId", is(placed));

        // And the whole batch again, or one of it alone, is the first answer again
        batch(unit, first, tooMuch, offLimit, last)
                .body("items.status", contains(201, 422, 422, 201))
                .body("items[0].order.orderId", is(placed));
        Scene.order(unit, first).statusCode(201).body("orderId", is(placed));
        orders(unit, "").body("items.size()", is(2));
    }

    @Test
    void shouldRefuseABatchOfTheWrongShapeAsAWholeAndNameEverything() {
        // Given
        Scene.Person unit = aSellerOf(10);
        String good = sell("good", 1);
        String bad = sell("", 0);

        // When
        var batch = batch(unit, good, bad);

        // Then
        batch.statusCode(400)
                .body("violations.field", containsInAnyOrder("orders[1].clientOrderId", "orders[1].quantity"));
        orders(unit, "").body("items", empty());
    }

    @Test
    void shouldTakeAHundredOrdersAndNoneAndNoMore() {
        Scene.Person unit = aSellerOf(100);
        batch(unit, sells(100)).statusCode(200).body("items.status", everyItem(is(201)));
        batch(unit, sells(101)).statusCode(400).body("violations.field", contains("orders"));
        batch(unit).statusCode(400);
        batch(unit, "null").statusCode(400);
    }

    @Test
    void shouldTakeAllOwnOrdersOffTheBookAndNobodyElses() {
        // Given
        Scene.Person unit = aSellerOf(10);
        Scene.Person other = Scene.voluntary();
        Scene.quota(other, "ENERGY", "SAVED", 5);
        Scene.sell(other, "ENERGY", "SAVED", price(), 5).statusCode(201);
        batch(unit, sells(3)).statusCode(200);

        // When
        var coal = cancelAll(unit, "{\"instrument\":\"COAL\"}");
        var buys = cancelAll(unit, "{\"side\":\"BUY\"}");
        var all = cancelAll(unit, "{}");

        // Then
        coal.statusCode(200).body("cancelled", empty());
        buys.statusCode(200).body("cancelled", empty());
        all.statusCode(200).body("cancelled.size()", is(3));
        cancelAll(unit, "{}").statusCode(200).body("cancelled", empty());
        orders(unit, "?state=CANCELLED").body("items.size()", is(3));
        orders(other, "?state=OPEN").body("items.size()", is(1));
        Scene.await(unit, "quota.find { it.instrument == 'ENERGY' && it.priority == 'SAVED' }.free", 10);
    }

    @Test
    void shouldListOwnOrdersAndTradesByFilterAndCursor() {
        // Given three orders, one of them traded in part
        Scene.Person unit = aSellerOf(10);
        Scene.Person buyer = Scene.voluntary();
        Scene.cash(buyer, 100_000_000);
        String key = UUID.randomUUID().toString();
        batch(unit, sell(key, 4), sell(key + "-2", 3), sell(key + "-3", 2)).statusCode(200);
        Scene.buy(buyer, "ENERGY", price(), 1).statusCode(201);
        String today = given().get(API + "/trading-days/current").jsonPath().getString("businessDate");

        // Then
        orders(unit, "?state=OPEN").body("items.size()", is(3));
        orders(unit, "?state=PARTLY_FILLED").body("items.clientOrderId", contains(key));
        orders(unit, "?clientOrderId=" + key + "-2").body("items.quantity", contains(3));
        orders(unit, "?instrument=COAL").body("items", empty());
        orders(unit, "?side=SELL&from=" + today + "&to=" + today).body("items.size()", is(3));
        orders(unit, "?to=2022-06-30").body("items", empty());
        var page = orders(unit, "?limit=2").body("items.size()", is(2));
        String next = page.extract().path("next");
        orders(unit, "?limit=2&after=" + next)
                .body("items.clientOrderId", contains(key))
                .body("next", nullValue());
        list(unit, "/trades?side=SELL").body("items.quantity", contains(1));
        list(unit, "/trades?side=BUY").body("items", empty());
        list(buyer, "/trades?instrument=ENERGY&from=" + today).body("items.side", contains("BUY"));
        list(buyer, "/trades?instrument=COAL").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orders?state=LOST",
                "/orders?from=2022-02-30",
                "/orders?from=yesterday",
                "/trades?instrument=GAS",
                "/trades?side=BOTH",
                "/trades?to=20220701"
            })
    void shouldAnswer400ToAFilterThatMeansNothing(String path) {
        list(Scene.voluntary(), path, 400).body("type", is("/problems/invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/markets", "/markets/ENERGY/book", "/markets/ENERGY/tape", "/trading-days/current"})
    void shouldTellACacheThatNothingIsNewUntilSomethingIs(String path) {
        // Given
        Scene.Person unit = aSellerOf(10);
        String tag = given().get(API + path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .extract()
                .header("ETag");

        // Then
        given().header("If-None-Match", tag)
                .get(API + path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        Scene.sell(unit, "ENERGY", "SAVED", price(), 1).statusCode(201);
        given().header("If-None-Match", tag)
                .get(API + path)
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @Test
    void shouldLetNoCacheKeepWhatIsNotPublic() {
        Scene.Person unit = Scene.voluntary();
        orders(unit, "").header("Cache-Control", containsString("no-store")).header("ETag", nullValue());
    }

    private static Scene.Person aSellerOf(long quantity) {
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "ENERGY", "SAVED", quantity);
        Scene.freshDay();
        return unit;
    }

    private static String sell(String key, long quantity) {
        return """
                {"clientOrderId":"%s","instrument":"ENERGY","side":"SELL","priority":"SAVED","priceFen":%d,"quantity":%d}""".formatted(key, price(), quantity);
    }

    private static String[] sells(int howMany) {
        long price = price();
        return IntStream.range(0, howMany)
                .mapToObj(i -> """
                        {"clientOrderId":"%s","instrument":"ENERGY","side":"SELL","priority":"SAVED","priceFen":%d,"quantity":1}""".formatted(UUID.randomUUID(), price))
                .toArray(String[]::new);
    }

    private static ValidatableResponse batch(Scene.Person who, String... orders) {
        String body = List.of(orders).stream().collect(Collectors.joining(",", "{\"orders\":[", "]}"));
        return given().auth()
                .oauth2(who.token())
                .contentType("application/json")
                .body(body)
                .post(API + "/order-batches")
                .then();
    }

    private static ValidatableResponse cancelAll(Scene.Person who, String body) {
        return Scene.command(who.token(), body)
                .post(API + "/order-cancellations")
                .then();
    }

    private static ValidatableResponse orders(Scene.Person who, String query) {
        return list(who, "/orders" + query);
    }

    private static ValidatableResponse list(Scene.Person who, String path) {
        return list(who, path, 200);
    }

    private static ValidatableResponse list(Scene.Person who, String path, int status) {
        return given().auth().oauth2(who.token()).get(API + path).then().statusCode(status);
    }

    private static long price() {
        return given().get(API + "/markets")
                .jsonPath()
                .getLong("items.find { it.instrument == 'ENERGY' }.previousCloseFen");
    }
}
