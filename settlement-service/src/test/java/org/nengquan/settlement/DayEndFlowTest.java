package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.moneystatement.domain.SumLeaf;
import org.nengquan.settlement.moneystatement.domain.SumNode;
import org.nengquan.settlement.moneystatement.domain.SumProof;

/** A day ends step by step; accounts that differ are stopped; what is owed is signed and can be checked by its owner. */
@QuarkusTest
class DayEndFlowTest extends SettlementTest {

    @AfterEach
    void aPersonHasLookedAtTheDifferences() {
        sql("delete from account_freeze where event_id like 'three-way/%'");
    }

    /** Trades that other tests left undelivered belong to days that stay open; this day has none. */
    private String aDayOfItsOwn() {
        String day = sql("select told_date + 1 from business_day").getFirst();
        sql("alter table settlement disable trigger user");
        sql("update settlement set business_date = business_date + 36500 where state = 'DELIVERING'");
        sql("alter table settlement enable trigger user");
        tell("opened", day);
        return day;
    }

    private void theOpenTradesComeBack() {
        sql("alter table settlement disable trigger user");
        sql("update settlement set business_date = business_date - 36500 where business_date > '2100-01-01'");
        sql("alter table settlement enable trigger user");
    }

    private static void tell(String what, String day) {
        market(event("trading.day-" + what + ".v1", "henan", "{'businessDate':'%s','markets':[]}".formatted(day)));
    }

    private static Response dayEnd(String day) {
        return get(as("auditor", "", "", "auditor"), "/day-ends/" + day);
    }

    private static boolean did(String day, String step) {
        Response found = dayEnd(day);
        return found.statusCode() == 200
                && found.jsonPath().getList("steps.step").contains(step);
    }

    private static JsonPath proofOf(String uscc, String day) {
        return get(trader(uscc), "/money-statements/" + day + "/proof")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static SumProof proof(JsonPath told) {
        List<Map<String, Object>> path = told.getList("path");
        List<SumProof.Step> steps = path.stream()
                .map(step -> new SumProof.Step(node((Map<?, ?>) step.get("sibling")), (Boolean) step.get("onTheLeft")))
                .toList();
        var leaf = new SumLeaf(
                told.getString("leaf.uscc"), told.getLong("leaf.balanceFen"), told.getString("leaf.saltHex"));
        return new SumProof(leaf, steps);
    }

    private static SumNode node(Map<?, ?> sibling) {
        return new SumNode((String) sibling.get("hash"), ((Number) sibling.get("sumFen")).longValue());
    }

    @Test
    void shouldEndADayStepByStepAndProveEachBalance() throws Exception {
        // Given
        String rich = aParticipantWith(700, "VOLUNTARY", "410100");
        String wrong = aParticipantWith(50, "VOLUNTARY", "410100");
        handOver(rich, 200).then().statusCode(201);
        toBank("/line", Map.of("kind", "DEPOSIT", "reference", "UNTOLD-" + wrong, "uscc", wrong, "amountFen", 9));
        toBank("/discrepancy", Map.of("fen", 9));
        String day = aDayOfItsOwn();
        dayEnd(day).then().statusCode(404);

        // When
        tell("closed", day);
        eventually("signed", () -> did(day, "MONEY_STATEMENT"));
        theOpenTradesComeBack();

        // Then: the account that differs is named and stopped, the other goes on
        dayEnd(day)
                .then()
                .body("complete", equalTo(false))
                .body("next", equalTo("OBJECTIONS_DECIDED"))
                .body("steps[4].detail", containsString("DEPOSIT UNTOLD-" + wrong + " of " + wrong + ": 9 ≠ –"));
        get(as("clerk", "", "", "settlement.clerk"), "/reconciliations/" + day)
                .then()
                .body("items.find { it.uscc == '" + wrong + "' }.one", equalTo(9));
        handOver(wrong, 1).then().statusCode(422).body("type", equalTo("/problems/account-frozen"));
        askForWithdrawal(wrong, 1).then().statusCode(422).body("type", equalTo("/problems/account-frozen"));
        handOver(rich, 1).then().statusCode(201);

        // Then: the owner finds its balance in the signed sum, and nobody else's balance proves
        JsonPath told = proofOf(rich, day);
        SumNode root = new SumNode(told.getString("statement.root"), told.getLong("statement.totalFen"));
        assertThat(told.getLong("leaf.balanceFen")).isEqualTo(700);
        assertThat(proof(told).holdsFor(root)).isTrue();
        assertThat(new SumProof(proof(proofOf(wrong, day)).leaf(), proof(told).path()).holdsFor(root))
                .isFalse();
        assertThat(told.getString("statement.document"))
                .contains("businessDate " + day, "totalFen " + root.sumFen(), "root " + root.hash());
        assertThat(isSigned(told)).isTrue();
        get(trader(newUscc()), "/money-statements/" + day + "/proof").then().statusCode(404);

        // When: two clerks have looked into it
        var stop =
                Map.of("uscc", wrong, "eventId", "three-way/" + day + "/DEPOSIT UNTOLD-" + wrong, "basis", "银行补发到账通知");
        String release = post(as("one", "", "", "settlement.clerk"), "/freeze-releases", stop)
                .then()
                .statusCode(201)
                .extract()
                .path("releaseId");
        post(as("one", "", "", "settlement.clerk"), "/freeze-releases/" + release + "/approval", Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/four-eyes"));
        post(as("two", "", "", "settlement.clerk"), "/freeze-releases/" + release + "/approval", Map.of())
                .then()
                .statusCode(200);

        // Then
        handOver(wrong, 1).then().statusCode(201);
        post(as("one", "", "", "settlement.clerk"), "/freeze-releases", stop)
                .then()
                .statusCode(404);

        // When: the next day opens, so nobody can object any more
        tell("opened", sql("select told_date + 1 from business_day").getFirst());

        // Then
        eventually(
                "goes on",
                () -> dayEnd(day).jsonPath().getBoolean("complete")
                        || String.valueOf(dayEnd(day).jsonPath().getString("waitingFor"))
                                .contains("objection"));
        toBank("/discrepancy", Map.of("fen", -9));
        toBank("/line", Map.of("kind", "PAYMENT", "reference", "BACK-" + wrong, "uscc", wrong, "amountFen", 9));
    }

    private static boolean isSigned(JsonPath told) throws Exception {
        var key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        Base64.getDecoder().decode(told.getString("statement.signature.publicKey"))));
        Signature verifying = Signature.getInstance("Ed25519");
        verifying.initVerify(key);
        verifying.update(told.getString("statement.document").getBytes(StandardCharsets.UTF_8));
        return verifying.verify(HexFormat.of().parseHex(told.getString("statement.signature.bytesHex")));
    }

    /** 试算平衡: the database itself holds the date while the books do not sum to zero. */
    @Test
    void shouldNotRollTheDateOverBooksThatDoNotBalance() {
        // Given
        String before = sql("select business_date from business_day").getFirst();
        sql("alter table ledger_account disable trigger user");
        sql("update ledger_account set balance_fen = balance_fen + 1 where code = 'suspense'");

        // When
        String next = sql("select told_date + 1 from business_day").getFirst();
        tell("opened", next);
        eventually("told", () -> sql("select told_date from business_day").contains(next));

        // Then
        assertThat(sql("select business_date from business_day")).doesNotContain(next);
        assertThatThrownBy(() -> sql("update business_day set business_date = business_date + 1"))
                .hasStackTraceContaining("the date stays " + before + ": the trial balance is 1");

        // When
        sql("update ledger_account set balance_fen = balance_fen - 1 where code = 'suspense'");
        sql("alter table ledger_account enable trigger user");

        // Then
        eventually("rolled", () -> sql("select business_date from business_day").contains(next));
    }

    @Test
    void shouldKnowNoDayThatIsNone() {
        for (String path : List.of("/day-ends/2022-02-31", "/day-ends/yesterday")) {
            get(as("auditor", "", "", "auditor"), path).then().statusCode(404);
        }
        get(as("auditor", "", "", "auditor"), "/day-ends?after=x").then().statusCode(400);
        get(trader(newUscc()), "/money-statements/today/proof").then().statusCode(404);
    }
}
