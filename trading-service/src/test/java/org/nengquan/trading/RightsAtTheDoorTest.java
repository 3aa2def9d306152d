package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.rights.domain.LoginHash;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** 办法§16 权责明确: for an account that has named its representatives nobody trades but those it gave the right to. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class RightsAtTheDoorTest {
    private static final long PRICE = 20_000;

    private record Named(String username, String... rights) {
        String json(String uscc) {
            String hash = LoginHash.of(uscc, username);
            return "{\"loginHash\":\"%s\",\"rights\":[%s]}"
                    .formatted(
                            hash,
                            List.of(rights).stream().map("\"%s\""::formatted).collect(Collectors.joining(",")));
        }
    }

    private static void name(Scene.Person unit, Named... persons) {
        Scene.tell("registry.participants", "registry.representatives-named.v1", unit.uscc(), """
                {"uscc":"%s","representatives":[%s],"namedOn":"2022-07-01"}""".formatted(
                unit.uscc(),
                List.of(persons).stream().map(one -> one.json(unit.uscc())).collect(Collectors.joining(","))));
    }

    private static Scene.Person as(String username, Scene.Person unit) {
        return new Scene.Person(unit.uscc(), TestTokens.of(username, unit.uscc(), "410100", "participant.trader"));
    }

    @Test
    void shouldLetOnlyThoseTradeWhomTheAccountGaveTheRight() {
        // Given a unit that has named nobody, and goes on by roles alone
        Scene.Person unit = Scene.voluntary();
        Scene.quota(unit, "ENERGY", "SAVED", 100);
        Scene.freshDay();
        Scene.sell(as("anybody", unit), "ENERGY", "SAVED", PRICE, 10).statusCode(201);

        // When it names one who trades, and one who looks
        name(unit, new Named("Seller", "INITIATE"), new Named("reader", "READ"));

        // Then
        Scene.eventually(403, () -> cancelAll(as("anybody", unit)));
        Scene.sell(as("anybody", unit), "ENERGY", "SAVED", PRICE, 10)
                .statusCode(403)
                .body("type", is("/problems/right-not-given"))
                .body("article", is("办法§16"))
                .body("inputs.right", is("INITIATE"))
                .body("remedy.zh", containsString("变更代表"))
                .body("remedy.en", containsString("representative"));
        Scene.sell(as("reader", unit), "ENERGY", "SAVED", PRICE, 10)
                .statusCode(403)
                .body("inputs.given", is("READ"));
        String order = Scene.sell(as("seller", unit), "ENERGY", "SAVED", PRICE, 10)
                .statusCode(201)
                .extract()
                .path("orderId");
        given().auth()
                .oauth2(as("reader", unit).token())
                .get(API + "/orders")
                .then()
                .statusCode(200);
        cancel(as("reader", unit), order).statusCode(403);
        cancel(as("seller", unit), order).statusCode(200);

        // And when the right is taken away again
        name(unit, new Named("reader", "INITIATE", "READ"));
        Scene.eventually(403, () -> cancelAll(as("seller", unit)));
        Scene.sell(as("seller", unit), "ENERGY", "SAVED", PRICE, 1).statusCode(403);
        Scene.sell(as("reader", unit), "ENERGY", "SAVED", PRICE, 1).statusCode(201);
    }

    /** Whatever the body looks like: who may not act is told nothing else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/orders",
                "/orders/01890000-0000-7000-8000-000000000001/cancellation",
                "/order-batches",
                "/order-cancellations",
                "/listings/01890000-0000-7000-8000-000000000001/taking",
                "/block-agreements",
                "/block-agreements/01890000-0000-7000-8000-000000000001/confirmation",
                "/block-agreements/01890000-0000-7000-8000-000000000001/rejection",
                "/block-agreements/01890000-0000-7000-8000-000000000001/withdrawal",
                "/auctions",
                "/auctions/01890000-0000-7000-8000-000000000001/bids",
                "/auctions/01890000-0000-7000-8000-000000000001/opening",
                "/directed-offers/01890000-0000-7000-8000-000000000001/acceptance",
                "/first-calls",
                "/position-releases"
            })
    void shouldAskAtEveryDoorThroughWhichAnAccountTrades(String path) {
        Scene.Person unit = Scene.voluntary();
        name(unit, new Named("looks", "READ", "APPROVE"));
        Scene.eventually(
                        403,
                        () -> Scene.command(as("looks", unit).token(), "{}")
                                .post(API + path)
                                .then())
                .body("type", is("/problems/right-not-given"));
    }

    /** The province's own units: one of its persons proposes, another with the right to approve approves. */
    @Test
    void shouldAskForTheRightToApproveWhereUnitsAreOfferedByTwoPersons() {
        Scene.Person province = Scene.province();
        name(province, new Named("proposes", "INITIATE"));
        String proposer = TestTokens.of("proposes", province.uscc(), "410000", "province");
        String path = API + "/directed-offers/" + UUID.randomUUID() + "/approval";
        Scene.eventually(403, () -> Scene.command(proposer, "{}").post(path).then())
                .body("inputs.right", is("APPROVE"));
        Scene.command(proposer, "{}").post(API + "/directed-offers").then().statusCode(400);
    }

    /** Deny on doubt, and let all others go on. */
    @Test
    void shouldLetNobodyActForAnAccountWhoseRepresentativesCannotBeRead() {
        Scene.Person unit = Scene.voluntary();
        Scene.Person other = Scene.voluntary();
        name(other, new Named("trader", "INITIATE"));
        Scene.tell("registry.participants", "registry.representatives-named.v1", unit.uscc(), "{\"uscc\":7");
        Scene.eventually(403, () -> cancelAll(as("trader", unit)));
        assertThat(Scene.sell(as("trader", other), "ENERGY", "SAVED", PRICE, 1)
                        .extract()
                        .statusCode())
                .isNotEqualTo(403);
    }

    /** Harmless however often it is asked for. */
    private static ValidatableResponse cancelAll(Scene.Person who) {
        return Scene.command(who.token(), "{}")
                .post(API + "/order-cancellations")
                .then();
    }

    private static ValidatableResponse cancel(Scene.Person who, String order) {
        return Scene.command(who.token(), "{}")
                .post(API + "/orders/" + order + "/cancellation")
                .then();
    }
}
