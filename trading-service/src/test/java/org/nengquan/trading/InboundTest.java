package org.nengquan.trading;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.nengquan.trading.Scene.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTopics;

/** Facts of other services: once each, and one that cannot be read stops only whom it is about. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class InboundTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);
    private static final String CASH = "settlement.cash-handed-to-trading.v1";

    @Test
    void shouldTakeAFactToldTwiceOnce() {
        // Given
        Scene.Person unit = Scene.voluntary();
        var told = new TestEvent(
                CASH,
                "settlement",
                900_001,
                unit.uscc(),
                DAY,
                "{\"transferId\":\"t1\",\"uscc\":\"%s\",\"amountFen\":700}".formatted(unit.uscc()));

        // When
        TestTopics.publish("settlement.events", told, told);
        TestTopics.publish(
                "settlement.events",
                new TestEvent(
                        CASH,
                        "settlement",
                        900_002,
                        unit.uscc(),
                        DAY,
                        "{\"transferId\":\"t2\",\"uscc\":\"%s\",\"amountFen\":50}".formatted(unit.uscc())));

        // Then
        Scene.await(unit, "cash.freeFen", 750);
        given().auth().oauth2(unit.token()).get(API + "/positions").then().body("cash.freeFen", is(750));
    }

    @Test
    void shouldFreezeOnlyWhomAnUnreadableFactIsAboutUntilTheRegistrySaysActive() {
        // Given
        Scene.Person poisoned = Scene.voluntary();
        Scene.Person other = Scene.voluntary();
        Scene.quota(poisoned, "ENERGY", "SAVED", 10);
        Scene.quota(other, "ENERGY", "SAVED", 10);
        Scene.freshDay();
        long price = given().get(API + "/markets").jsonPath().getLong("items[0].previousCloseFen");

        // When
        Scene.tell("registry.holdings", "registry.quota-handed-to-trading.v1", poisoned.uscc(), "{\"quantity\":-1}");

        // Then
        Scene.eventually(422, () -> Scene.sell(poisoned, "ENERGY", "SAVED", price, 1))
                .body("type", is("/problems/participant-not-active"))
                .body("inputs.status", is("FROZEN"));
        Scene.sell(other, "ENERGY", "SAVED", price, 1).statusCode(201);
        Scene.tell(
                "registry.participants",
                "registry.participant-status-changed.v1",
                poisoned.uscc(),
                "{\"uscc\":\"%s\",\"status\":\"ACTIVE\",\"article\":\"办法§19\",\"reason\":\"已核实\",\"effectiveOn\":\"2022-07-01\"}"
                        .formatted(poisoned.uscc()));
        Scene.eventually(201, () -> Scene.sell(poisoned, "ENERGY", "SAVED", price, 1));
    }
}
