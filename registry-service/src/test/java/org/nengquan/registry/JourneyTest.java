package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.auditor;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.eventually;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.holding;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.publish;
import static org.nengquan.registry.Scene.told;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** A saved ton from its confirmation to its buyer, told through the service's doors only. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {

    private static final LocalDate MONDAY = LocalDate.of(2022, 7, 4);
    private static final LocalDate TUESDAY = LocalDate.of(2022, 7, 5);
    private static Uscc seller;
    private static Uscc buyer;

    @Test
    @Order(1)
    void shouldOpenAccountsForTheFourKindsOfSubject() {
        seller = Scene.anOpenAccount("VOLUNTARY");
        buyer = Scene.anOpenAccount("PROJECT");
        Uscc city = Codes.government();
        String cityPerson = TestTokens.of("city-1", city.code(), HOME, "city");
        done(post(cityPerson, "/participants", Scene.application(city, "CITY", HOME)));
        done(post(province("province-1"), "/participants/" + city + "/proposal", Map.of("comment", "")));
        var opened = done(post(province("province-2"), "/participants/" + city + "/approval", Map.of()));

        assertThat(opened.getString("status")).isEqualTo("ACTIVE");
        assertThat(PublicNumber.isValid(opened.getString("accountNumber"))).isTrue();
        assertThat(told("registry.participants", "registry.participant-approved.v1", city.code()))
                .hasSize(1);
        assertThat(done(get(trader(seller), "/participants")).getList("items.uscc"))
                .containsExactly(seller.code());
        assertThat(done(get(province("p"), "/participants?limit=2")).getList("items"))
                .hasSize(2);
    }

    @Test
    @Order(2)
    void shouldCalculateWhatAProjectBuysAndEnterItsJointReview() {
        var filed = done(post(
                trader(buyer),
                "/projects",
                Map.of(
                        "name", "精品钢",
                        "energyIncreaseTce", "10000",
                        "energyPerAddedValue", "1.50",
                        "coalIncreaseT", "0",
                        "coalUse", "NONE")));
        assertThat(filed.getLong("energyPurchaseQuantity")).isEqualTo(6000);
        assertThat(filed.getString("arithmetic")).contains("10000 × 0.3 × 1.50 ÷ 0.75 = 6000");
        String id = filed.getString("projectId");

        var reviewed = done(post(
                province("province-1"),
                "/projects/" + id + "/joint-review",
                Map.of("result", "PASSED", "documentNumber", "豫发改〔2022〕1号")));

        assertThat(reviewed.getString("jointReview")).isEqualTo("PASSED");
        assertThat(told("registry.participants", "registry.project-recorded.v1", buyer.code()))
                .hasSize(2);
        assertThat(done(get(trader(seller), "/projects")).getList("items")).isEmpty();
    }

    @Test
    @Order(3)
    void shouldIssueConfirmedUnitsByTwoPersonsWithinTheCap() {
        Scene.aCap("ENERGY", "VOLUNTARY", HOME, 2022, 1000);
        var issued = Scene.issued(seller, "RETROFIT", 600);

        assertThat(issued.getString("status")).isEqualTo("ISSUED");
        assertThat(PublicNumber.isValid(issued.getString("issuanceNumber"))).isTrue();
        assertThat(issued.getLong("lots[0].lastSerial") - issued.getLong("lots[0].firstSerial"))
                .isEqualTo(599);
        assertThat(holding(seller, "available")).isEqualTo(600);
        assertThat(told("registry.holdings", "registry.quota-issued.v1", seller.code()))
                .hasSize(1);
        Scene.refused(
                post(province("province-2"), "/issuances/" + proposed(seller, 401) + "/approval", Map.of()),
                "cap-exceeded");
    }

    private static String proposed(Uscc uscc, long quantity) {
        String number = Scene.aConfirmation(uscc, "SHUTDOWN", quantity);
        return done(post(province("province-1"), "/issuances", Map.of("confirmationNumber", number)))
                .getString("issuanceId");
    }

    @Test
    @Order(4)
    void shouldHandUnitsToTheMarketOnceForOneKey() {
        var body = Map.of("instrument", "ENERGY", "priority", "SAVED", "quantity", 500);
        String first = done(post(trader(seller), "/transfers-to-trading", body, "same"))
                .getString("transferId");
        String again = done(post(trader(seller), "/transfers-to-trading", body, "same"))
                .getString("transferId");

        assertThat(again).isEqualTo(first);
        assertThat(holding(seller, "available")).isEqualTo(100);
        assertThat(holding(seller, "inTrading")).isEqualTo(500);
        assertThat(told("registry.holdings", "registry.quota-handed-to-trading.v1", seller.code()))
                .hasSize(1);
        publish(
                "trading.positions",
                "trading.position-credited.v1",
                "trading",
                seller.code(),
                "{\"transferId\":\"" + first + "\",\"uscc\":\"" + seller + "\"}");
    }

    @Test
    @Order(5)
    void shouldDeliverEachTradeOnceAndLockTheUnitsUntilTheNextBusinessDate() {
        Scene.openDay(MONDAY);
        Scene.requestDelivery("T-1", MONDAY, seller, buyer, 300);
        Scene.requestDelivery("T-1", MONDAY, seller, buyer, 300);
        Scene.requestDelivery("T-2", MONDAY, seller, buyer, 250);
        Scene.requestDelivery("T-3", MONDAY, seller, buyer, 50);

        assertThat(told("registry.holdings", "registry.delivery-completed.v1", "T-1"))
                .hasSize(1);
        assertThat(told("registry.holdings", "registry.delivery-refused.v1", "T-2"))
                .hasSize(1);
        assertThat(told("registry.holdings", "registry.delivery-completed.v1", "T-3"))
                .hasSize(1);
        eventually(() -> holding(buyer, "locked") == 350);
        assertThat(holding(seller, "inTrading")).isEqualTo(150);
        var tooSoon = Map.of("instrument", "ENERGY", "priority", "SAVED", "quantity", 1);
        Scene.refused(post(trader(buyer), "/transfers-to-trading", tooSoon), "quota-too-small");
    }

    @Test
    @Order(6)
    void shouldUnlockBoughtUnitsOnTheNextBusinessDateAndTakeBackWhatTheMarketReleases() {
        Scene.openDay(TUESDAY);
        eventually(() -> holding(buyer, "available") == 350);
        Scene.handOver(buyer, "SAVED", 350);
        String release = UUID.randomUUID().toString();
        String body = "{\"releaseId\":\"%s\",\"uscc\":\"%s\",\"kind\":\"QUOTA\",\"instrument\":\"ENERGY\",\"priority\":"
                + "\"SAVED\",\"quantity\":%d,\"amountFen\":0}";
        String json = body.formatted(release, buyer, 200);
        publish("trading.positions", "trading.position-released.v1", "trading", buyer.code(), json);
        publish("trading.positions", "trading.position-released.v1", "trading", buyer.code(), json);

        assertThat(told("registry.holdings", "registry.quota-returned.v1", buyer.code()))
                .hasSize(1);
        eventually(() -> holding(buyer, "available") == 200);
        assertThat(holding(buyer, "inTrading")).isEqualTo(150);
    }

    @Test
    @Order(7)
    void shouldVerifyItsBooksWhileItRuns() {
        eventually(() -> done(get(auditor(), "/integrity")).getLong("counts.sealed")
                == done(get(auditor(), "/integrity")).getLong("counts.entries"));
        var integrity = done(get(auditor(), "/integrity"));

        assertThat(integrity.getBoolean("ok")).as(integrity.prettify()).isTrue();
        assertThat(integrity.getLong("counts.issuedEnergy")).isGreaterThanOrEqualTo(600);
        assertThat(integrity.getLong("counts.deliveries")).isEqualTo(2);
        List<String> codes = done(get(auditor(), "/refusals?limit=200")).getList("items.code");
        assertThat(codes).contains("cap-exceeded", "quota-too-small");
    }

    /** Last, because the quarantine is no longer empty afterwards. */
    @Test
    @Order(8)
    void shouldSuspendWhomAPoisonEventConcernsAndServeAllOthers() {
        Uscc poisoned = Scene.anOpenAccount("VOLUNTARY");
        publish(
                "trading.positions",
                "trading.position-released.v1",
                "trading",
                poisoned.code(),
                "{\"releaseId\":\"%s\",\"uscc\":\"%s\",\"kind\":\"QUOTA\",\"instrument\":\"ENERGY\",\"priority\":\"POOL\",\"quantity\":5}"
                        .formatted(UUID.randomUUID(), poisoned));

        assertThat(told("registry.participants", "registry.participant-status-changed.v1", poisoned.code()))
                .hasSize(1);
        var found = done(get(province("p"), "/participants/" + poisoned));
        assertThat(found.getString("status")).isEqualTo("SUSPENDED");
        var integrity = done(get(auditor(), "/integrity"));
        assertThat(integrity.getBoolean("ok")).isFalse();
        assertThat(integrity.getString("checks.find { !it.ok }.name")).isEqualTo("quarantine-is-empty");
        Scene.requestDelivery("T-4", TUESDAY, seller, buyer, 10);
        assertThat(told("registry.holdings", "registry.delivery-completed.v1", "T-4"))
                .hasSize(1);

        var resumed = done(post(province("province-1"), "/participants/" + poisoned + "/resumption", Map.of()));
        assertThat(resumed.getString("status")).isEqualTo("ACTIVE");
    }
}
