package org.nengquan.disclosure.trail;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.nengquan.disclosure.Public.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTokens;

/** One request tells a trade's way from the meter report to the money. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class TrailTest {
    private static final LocalDate DATE = LocalDate.of(2022, 11, 8);
    private static final String NUMBER = "T20221108-000001-1";
    private static final String TRAIL = API + "/trade-trails/" + NUMBER;
    private static final List<String> ROLES = List.of(
            "province",
            "city",
            "participant.trader",
            "participant.approver",
            "verifier",
            "exchange.operator",
            "settlement.clerk",
            "finance",
            "supervisor",
            "auditor",
            "agency");
    private static final Set<String> MAY_ASK = Set.of(
            "participant.trader",
            "participant.approver",
            "city",
            "province",
            "supervisor",
            "auditor",
            "exchange.operator");

    @Test
    void shouldTellTheWholeWayToWhoOverseesAndToEachPartyWhatIsItsOwn() {
        // Given a saved ton that was confirmed, issued, handed over, traded, delivered and paid
        tellTheWay();
        String supervisor = TestTokens.of("chief", "", "", "supervisor");
        Public.await(
                "the money",
                () -> kinds(supervisor).contains("SETTLEMENT")
                        && kinds(supervisor).contains("TREASURY"));
        Public.await("everything", () -> trail(supervisor).getBoolean("complete"));

        // When
        JsonPath all = trail(supervisor);
        JsonPath sellers = trail(TestTokens.of("s", Exchange.SELLER, "410100", "participant.trader"));
        JsonPath buyers = trail(TestTokens.of("b", Exchange.BUYER, "410100", "participant.approver"));

        // Then
        assertThat(all.getList("steps.kind"))
                .containsExactly(
                        "ENERGY_REPORT",
                        "AUDIT",
                        "CONFIRMATION",
                        "ISSUE",
                        "QUOTA_TO_TRADING",
                        "CASH_TO_TRADING",
                        "CREDITED",
                        "CREDITED",
                        "SELL_ORDER",
                        "BUY_ORDER",
                        "TRADE",
                        "DELIVERY_REQUEST",
                        "DELIVERY",
                        "SETTLEMENT",
                        "TREASURY");
        assertThat(all.getInt("hiddenSteps")).isZero();
        assertThat(all.getString("steps.find { it.kind == 'AUDIT' }.facts.reportSha256"))
                .isEqualTo("00");
        assertThat(all.getString("steps.find { it.kind == 'AUDIT' }.uscc")).isEqualTo(Exchange.VERIFIER);
        assertThat(all.getInt("steps.find { it.kind == 'DELIVERY' }.facts.lots[0].firstSerial"))
                .isEqualTo(8_000_011);
        assertThat(all.getString("steps.find { it.kind == 'TRADE' }.published.nonce"))
                .hasSize(64);
        shouldBeProven(all);
        assertThat(sellers.getList("steps.kind"))
                .contains("CONFIRMATION", "ISSUE", "SELL_ORDER", "TRADE", "SETTLEMENT");
        assertThat(sellers.prettify())
                .doesNotContain(Exchange.BUYER)
                .doesNotContain("p1")
                .doesNotContain("nonce\": \"");
        assertThat(buyers.getList("steps.kind"))
                .contains("CASH_TO_TRADING", "BUY_ORDER", "TRADE", "DELIVERY", "SETTLEMENT")
                .doesNotContain("CONFIRMATION", "ISSUE", "SELL_ORDER", "TREASURY");
        assertThat(buyers.prettify()).doesNotContain(Exchange.SELLER).doesNotContain("feeFen");
        assertThat(buyers.getInt("hiddenSteps")).isPositive();
        given().auth()
                .oauth2(TestTokens.of("x", "91370000163041021F", "410100", "participant.trader"))
                .get(TRAIL)
                .then()
                .statusCode(404)
                .header("Cache-Control", "no-store");
    }

    @Test
    void shouldLetInExactlyTheRolesThatHaveToDoWithTrades() {
        for (String role : ROLES) {
            int status = given().auth()
                    .oauth2(TestTokens.of("somebody", "91370000163041021F", "410100", role))
                    .get(API + "/trade-trails/T20990101-000001-1")
                    .statusCode();
            assertThat(status).as(role).isEqualTo(MAY_ASK.contains(role) ? 404 : 403);
        }
        TestTokens.forgeries("auditor")
                .forEach((name, token) -> assertThat(
                                given().auth().oauth2(token).get(TRAIL).statusCode())
                        .as(name)
                        .isEqualTo(401));
        when().get(TRAIL).then().statusCode(401);
    }

    @Test
    void shouldNameWhatIsWrongWithANumber() {
        given().auth()
                .oauth2(TestTokens.of("chief", "", "", "supervisor"))
                .get(API + "/trade-trails/a%20b")
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"));
    }

    /** The proof leads from the trade's leaf to the root that everybody can see. */
    private static void shouldBeProven(JsonPath trail) {
        long leaf = trail.getLong("publication.leaf");
        long size = trail.getLong("publication.size");
        assertThat(trail.getString("publication.leafHash"))
                .isEqualTo(trail.getString("steps.find { it.kind == 'TRADE' }.published.hash"));
        JsonPath proof = Public.get("/log/proof?leaf=" + leaf + "&size=" + size);
        assertThat(trail.getList("publication.hashes")).isEqualTo(proof.getList("hashes"));
        assertThat(trail.getString("publication.root")).isEqualTo(proof.getString("root"));
        assertThat(Public.get("/log/leaves?from=" + leaf + "&to=" + (leaf + 1)).getString("items[0].content"))
                .contains(NUMBER);
    }

    private static List<String> kinds(String token) {
        var answer = given().auth().oauth2(token).get(TRAIL);
        return answer.statusCode() == 200 ? answer.jsonPath().getList("steps.kind") : List.of();
    }

    private static JsonPath trail(String token) {
        return given().auth()
                .oauth2(token)
                .get(TRAIL)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void tellTheWay() {
        Exchange.tell(Exchange.VERIFICATION, Exchange.confirmed("QR-TRAIL", DATE));
        Exchange.tell(
                Exchange.HOLDINGS,
                registry("registry.quota-issued.v1", Exchange.SELLER, """
                        {"issuanceNumber":"FF-TRAIL","uscc":"%s","instrument":"ENERGY","category":"VOLUNTARY",\
                        "origin":"RETROFIT","regionCode":"410100","vintageYear":2022,"quantity":100,"lots":[{"lotId":"l9",\
                        "firstSerial":8000001,"lastSerial":8000100}],"confirmationNumber":"QR-TRAIL","issuedOn":"%s"}""".formatted(Exchange.SELLER, DATE)),
                registry("registry.quota-handed-to-trading.v1", Exchange.SELLER, """
                        {"transferId":"transfer-1","uscc":"%s","instrument":"ENERGY","priority":"SAVED","quantity":40}""".formatted(Exchange.SELLER)));
        Exchange.tell(
                Exchange.SETTLEMENT,
                settlement("settlement.cash-handed-to-trading.v1", Exchange.BUYER, """
                        {"transferId":"transfer-2","uscc":"%s","amountFen":900000}""".formatted(Exchange.BUYER)));
        Exchange.tell(
                "trading.positions", credited("transfer-1", Exchange.SELLER), credited("transfer-2", Exchange.BUYER));
        Exchange.tell(
                Exchange.MARKET,
                Exchange.opened(DATE, 20_000, 30_000),
                Exchange.trade(NUMBER, DATE, "ENERGY", 10, 20_000));
        Exchange.tell(Exchange.SETTLEMENT, settlement("settlement.delivery-requested.v1", NUMBER, """
                        {"tradeNumber":"%s","businessDate":"%s","instrument":"ENERGY","priority":"SAVED","quantity":10,\
                        "buyerUscc":"%s","sellerUscc":"%s","projectId":"p1"}""".formatted(
                        NUMBER, DATE, Exchange.BUYER, Exchange.SELLER)));
        Exchange.tell(
                Exchange.HOLDINGS, registry("registry.delivery-completed.v1", NUMBER, """
                        {"tradeNumber":"%s","instrument":"ENERGY","quantity":10,"deliveredOn":"%s","lots":[{"lotId":"l10",\
                        "firstSerial":8000011,"lastSerial":8000020}]}""".formatted(NUMBER, DATE)));
        Exchange.tell(
                Exchange.SETTLEMENT,
                Exchange.settled(NUMBER, DATE, "ENERGY", 10, 200_000),
                Exchange.treasuryCredited(NUMBER, DATE));
    }

    private static TestEvent registry(String type, String subject, String body) {
        return Exchange.event(type, "registry", subject, DATE, body);
    }

    private static TestEvent settlement(String type, String subject, String body) {
        return Exchange.event(type, "settlement", subject, DATE, body);
    }

    private static TestEvent credited(String transfer, String uscc) {
        return Exchange.event("trading.position-credited.v1", "trading", uscc, DATE, """
                {"transferId":"%s","uscc":"%s"}""".formatted(transfer, uscc));
    }
}
