package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.auditor;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.eventually;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.holding;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.refused;
import static org.nengquan.registry.Scene.told;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** Units outside trade: held, bound, used up, given on and taken back, and where all of them are at every moment. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnitsOutsideTradeTest {

    private static final int YEAR = 2031;
    private static Uscc holder;
    private static Uscc other;
    private static String projectId;
    private static String lotId;

    private static String approver(Uscc uscc) {
        return TestTokens.of("approver-" + uscc, uscc.code(), HOME, "participant.approver");
    }

    private static Map<String, Object> movement(String kind, Uscc uscc, long quantity, String... more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "kind", kind, "uscc", uscc.code(), "instrument", "ENERGY", "quantity", quantity, "ground", "文号"));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return body;
    }

    private static String proposed(String token, Map<String, Object> body) {
        return done(post(token, "/movements", body)).getString("movementId");
    }

    private static Response approval(String token, String id) {
        return post(token, "/movements/" + id + "/approval", Map.of());
    }

    /** By two persons of the province. */
    private static String moved(Map<String, Object> body) {
        String id = proposed(province("province-1"), body);
        assertThat(done(approval(province("province-2"), id)).getString("status"))
                .isEqualTo("POSTED");
        return id;
    }

    /** By two persons of the holder. */
    private static String movedByItself(Uscc uscc, Map<String, Object> body) {
        String id = proposed(trader(uscc), body);
        assertThat(done(approval(approver(uscc), id)).getString("status")).isEqualTo("POSTED");
        return id;
    }

    @Test
    @Order(1)
    void shouldFreezeAndReleaseExactlyWhatWasFrozen() {
        holder = Scene.anOpenAccount("PROJECT");
        other = Scene.anOpenAccount("VOLUNTARY");
        Scene.aCap("ENERGY", "VOLUNTARY", HOME, 2022, 5_000);
        lotId = Scene.issued(holder, "RETROFIT", 1000).getString("lots[0].lotId");

        String first = moved(movement("FREEZE", holder, 100));
        moved(movement("FREEZE", holder, 50));
        assertThat(holding(holder, "available")).isEqualTo(850);
        assertThat(holding(holder, "frozen")).isEqualTo(150);
        String tooMuch = proposed(province("province-1"), movement("RELEASE_FREEZE", holder, 101, "ofMovement", first));
        refused(approval(province("province-2"), tooMuch), "units-too-few");
        moved(movement("RELEASE_FREEZE", holder, 100, "ofMovement", first));

        assertThat(holding(holder, "frozen")).isEqualTo(50);
        assertThat(told("registry.holdings", "registry.quota-moved.v1", holder.code()))
                .hasSize(3);
        refused(
                post(province("province-1"), "/movements", movement("RELEASE_PLEDGE", holder, 1, "ofMovement", first)),
                "movement-does-not-carry-on");
    }

    @Test
    @Order(2)
    void shouldAskForTwoPersonsWhoMay() {
        String pledge = proposed(trader(holder), movement("PLEDGE", holder, 10));
        assertThat(approval(province("p"), pledge).statusCode()).isEqualTo(403);
        assertThat(approval(approver(other), pledge).statusCode()).isEqualTo(404);
        done(approval(approver(holder), pledge));
        String freeze = proposed(province("province-1"), movement("FREEZE", holder, 1));
        refused(approval(province("province-1"), freeze), "four-eyes");
        assertThat(post(trader(holder), "/movements", movement("FREEZE", holder, 1))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(trader(other), "/movements", movement("PLEDGE", holder, 1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(city("c", "410200"), "/movements", movement("FREEZE", holder, 1))
                        .statusCode())
                .isEqualTo(404);
        String withdrawn = "/movements/" + freeze + "/rejection";
        assertThat(done(post(province("province-1"), withdrawn, Map.of("reason", "误提")))
                        .getString("status"))
                .isEqualTo("REJECTED");
        assertThat(approval(province("province-2"), freeze).statusCode()).isEqualTo(409);
    }

    @Test
    @Order(3)
    void shouldBindToAProjectThatPassedTheJointReviewAndReverseAnErrorWithinFourteenDays() {
        var filing = Map.of(
                "name", "精品钢",
                "energyIncreaseTce", "500",
                "energyPerAddedValue", "1.50",
                "coalIncreaseT", "0",
                "coalUse", "NONE");
        projectId = done(post(trader(holder), "/projects", filing)).getString("projectId");
        Map<String, Object> bind = movement("BIND", holder, 300, "projectId", projectId);
        refused(post(trader(holder), "/movements", bind), "project-not-eligible");
        done(post(
                province("province-1"),
                "/projects/" + projectId + "/joint-review",
                Map.of("result", "PASSED", "documentNumber", "豫发改〔2022〕1号")));

        String error = movedByItself(holder, bind);
        assertThat(holding(holder, "bound")).isEqualTo(300);
        moved(movement("REVERSE", holder, 300, "ofMovement", error));
        assertThat(holding(holder, "bound")).isZero();
        movedByItself(holder, bind);
        String complete = proposed(city("city-1", HOME), movement("COMPLETE", holder, 100, "projectId", projectId));
        done(approval(province("province-2"), complete));

        assertThat(holding(holder, "bound")).isEqualTo(200);
    }

    @Test
    @Order(4)
    void shouldLetATransferCoolDownUnlessTheRecipientIsTrusted() {
        Map<String, Object> transfer = movement("POLICY_TRANSFER", holder, 20, "recipientUscc", other.code());
        String id = proposed(province("province-1"), transfer);
        var approved = done(approval(province("province-2"), id));
        assertThat(approved.getString("status")).isEqualTo("WAITING");
        assertThat(approved.getInt("waitsTradingDays")).isEqualTo(4);
        String trust = done(post(trader(holder), "/trusted-recipients", Map.of("recipientUscc", other.code())))
                .getString("id");
        assertThat(post(approver(other), "/trusted-recipients/" + trust + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(404);
        done(post(approver(holder), "/trusted-recipients/" + trust + "/approval", Map.of()));
        long before = holding(other, "available");

        LocalDate today = LocalDate.of(YEAR, 3, 3);
        for (int i = 0; i < 5; i++) {
            Scene.openDay(today.plusDays(i));
        }

        eventually(() -> holding(other, "available") == before + 20);
        assertThat(done(approval(province("province-2"), proposed(province("province-1"), transfer)))
                        .getString("status"))
                .isEqualTo("POSTED");
        assertThat(done(get(approver(holder), "/trusted-recipients")).getList("items"))
                .hasSize(1);
        done(post(trader(holder), "/trusted-recipients/" + trust + "/removal", Map.of()));
    }

    @Test
    @Order(5)
    void shouldRefuseAReversalOfLongAgoAndUnitsThatMovedOn() {
        String transfer = done(get(province("p"), "/movements?limit=200"))
                .getString("items.find { it.kind == 'COMPLETE' && it.uscc == '" + holder + "' }.movementId");
        refused(
                post(province("province-1"), "/movements", movement("REVERSE", holder, 100, "ofMovement", transfer)),
                "reversal-too-late");
    }

    @Test
    @Order(6)
    void shouldRetireDeductReclaimAndCourtTransfer() {
        movedByItself(holder, movement("RETIRE", holder, 30));
        moved(movement("FORCED_DEDUCTION", holder, 5));
        assertThat(post(province("province-1"), "/movements", movement("RECLAIM", holder, 40, "projectId", projectId))
                        .statusCode())
                .as("only by the procedure in which the unit is heard")
                .isEqualTo(403);
        moved(movement("RECLAIM_UNUSED", holder, 7));
        String held = moved(movement("COURT_HOLD", holder, 25));
        moved(movement("COURT_TRANSFER", holder, 15, "ofMovement", held, "recipientUscc", other.code()));
        moved(movement("COURT_RELEASE", holder, 10, "ofMovement", held));
        String forEver = proposed(trader(holder), movement("CARRY_OVER", holder, 1));
        refused(approval(province("province-2"), forEver), "units-too-few");
        String valid = proposed(province("province-1"), movement("EXPIRE", holder, 1));
        refused(approval(province("province-2"), valid), "units-too-few");
    }

    @Test
    @Order(7)
    void shouldStateWhereAllUnitsOfTheCapAre() {
        List<Map<String, Object>> statements =
                RestAssured.get(Scene.ROOT + "/cap-statements").jsonPath().getList("items");
        assertThat(statements)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.get("addsUp")).isEqualTo(true));
        Scene.closeDay(LocalDate.of(YEAR, 3, 7));
        assertThat(told("registry.holdings", "registry.cap-stated.v1", HOME)).isNotEmpty();
        JsonPath integrity = done(get(auditor(), "/integrity"));
        List<Map<String, Object>> checks = integrity.getList("checks");
        assertThat(checks)
                .filteredOn(check -> !"quarantine-is-empty".equals(check.get("name")))
                .allSatisfy(check -> assertThat(check.get("ok")).as("%s", check).isEqualTo(true));
    }

    @Test
    @Order(8)
    void shouldTraceALotThroughEveryHand() {
        List<Map<String, Object>> lots = done(get(trader(other), "/lots")).getList("items");
        assertThat(lots).isNotEmpty();
        String lot = (String) lots.getFirst().get("lotId");
        JsonPath own = done(get(trader(other), "/lots/" + lot + "/pedigree"));
        JsonPath whole = done(get(province("p"), "/lots/" + lot + "/pedigree"));

        assertThat(whole.getString("birth.confirmation.confirmationNumber")).startsWith("QR-");
        assertThat(whole.getList("steps.kind")).startsWith("ISSUE").contains("TRANSFER");
        assertThat(whole.getString("steps[0].toHolder")).isEqualTo(holder.code());
        assertThat(own.getString("steps[0].toHolder")).isNull();
        assertThat(own.getList("steps.toHolder")).contains(other.code());
        assertThat(get(trader(Scene.anOpenAccount("VOLUNTARY")), "/lots/" + lot + "/pedigree")
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(trader(holder), "/lots/" + lotId + "/pedigree").statusCode())
                .isIn(200, 404);
    }
}
