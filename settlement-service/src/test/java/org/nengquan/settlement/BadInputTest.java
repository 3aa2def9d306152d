package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shape errors are 400, rules of the law 422 with their arithmetic, keys used again 409; nothing leaves half a deed. */
@QuarkusTest
class BadInputTest extends SettlementTest {
    private static final String TRANSFERS = "/api/settlement/v1/transfers-to-trading";

    private static Response transfer(String uscc, String key, String body) {
        return trader(uscc).header("Idempotency-Key", key).body(body).post(TRANSFERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"amountFen\":null}",
                "{\"amountFen\":0}",
                "{\"amountFen\":-1}",
                "{\"amountFen\":\"多\"}",
                "{\"amountFen\":1.5}",
                "{\"amountFen\":\"5\"}",
                "{\"amountFen\":1e400}",
                "{\"amountFen\":9223372036854775808}",
                "{\"amountFen\":9223372036854775807}",
                "{\"amountFen\":{}}",
                "{\"amountFen\":[1]}",
                "{\"amountFen\":true}",
                "{\"amountFen\":1,\"uscc\":\"91410100MA0000001X\"}",
                "{\"amountFen\":1,\"amountYuan\":1}"
            })
    void shouldRefuseWhatIsNotATransfer(String body) {
        transfer(newUscc(), UUID.randomUUID().toString(), body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-request"))
                .body("stackTrace", nullValue());
    }

    @Test
    void shouldRefuseACommandWithoutAKeyOrWithABadOne() {
        trader(newUscc()).body(Map.of("amountFen", 1)).post(TRANSFERS).then().statusCode(400);
        transfer(newUscc(), "x".repeat(81), "{\"amountFen\":1}").then().statusCode(400);
        transfer(newUscc(), "a b", "{\"amountFen\":1}").then().statusCode(400);
    }

    @Test
    void shouldRefuseAnotherMediaType() {
        trader(newUscc())
                .contentType("text/plain")
                .header("Idempotency-Key", "k")
                .body("{\"amountFen\":1}")
                .post(TRANSFERS)
                .then()
                .statusCode(415);
    }

    @Test
    void shouldRefuseMoreThanThereIsWithItsArithmeticAndKeepTheRefusal() {
        // Given
        String uscc = aParticipantWith(100, "PROJECT", "410100");

        // When
        var answer = handOver(uscc, 101);

        // Then
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/cash-too-small"))
                .body("article", equalTo("办法§15"))
                .body("ruleVersion", equalTo("2022-07-01"))
                .body("inputs.availableFen", equalTo("100"))
                .body("arithmetic", equalTo("101 − 100 = 1 fen short"))
                .body("remedy.zh", not(nullValue()))
                .body("remedy.en", not(nullValue()));
        assertThat(availableFen(uscc)).isEqualTo(100);
        get(as("auditor", "", "", "auditor"), "/refusals?limit=200")
                .then()
                .statusCode(200)
                .body("items.uscc", hasItem(uscc))
                .body(
                        "items.find { it.uscc == '" + uscc + "' }.problem.arithmetic",
                        equalTo("101 − 100 = 1 fen short"));
    }

    @Test
    void shouldGiveTheFirstAnswerToTheSameCommandAndNoneToAnotherUnderItsKey() {
        // Given
        String uscc = aParticipantWith(100, "PROJECT", "410100");
        String key = UUID.randomUUID().toString();
        String first = transfer(uscc, key, "{\"amountFen\":60}")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // When
        String again = transfer(uscc, key, "{\"amountFen\":60}")
                .then()
                .statusCode(201)
                .extract()
                .asString();

        // Then
        assertThat(again).isEqualTo(first);
        assertThat(availableFen(uscc)).isEqualTo(40);
        transfer(uscc, key, "{\"amountFen\":40}").then().statusCode(409);
        assertThat(availableFen(uscc)).isEqualTo(40);
    }

    @Test
    void shouldRefuseASuspendedParticipantUntilItIsReinstated() {
        // Given
        String uscc = aParticipantWith(100, "VOLUNTARY", "410100");

        // When
        participants(status(uscc, "SUSPENDED"));

        // Then
        eventually("suspended", () -> handOver(uscc, 1).statusCode() == 422);
        handOver(uscc, 1)
                .then()
                .body("type", equalTo("/problems/account-suspended"))
                .body("article", equalTo("办法§21"));
        get(trader(uscc), "/cash-account").then().body("status", equalTo("SUSPENDED"));

        // When
        participants(status(uscc, "ACTIVE"));

        // Then
        eventually("reinstated", () -> handOver(uscc, 1).statusCode() == 201);
    }

    @Test
    void shouldRefuseWhoHasNoAccount() {
        handOver(newUscc(), 1).then().statusCode(422).body("type", equalTo("/problems/cash-account-not-open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cash-entries?limit=0",
                "/cash-entries?limit=201",
                "/cash-entries?limit=many",
                "/cash-entries?after=x",
                "/cash-entries?after=99999999999999999999.1",
                "/settlements?limit=-1"
            })
    void shouldRefuseAPageThatDoesNotExist(String path) {
        get(trader(newUscc()), path).then().statusCode(400).body("violations", not(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bank-files?limit=0", "/bank-files?limit=x", "/bank-files?after=';--"})
    void shouldRefuseAClerkAPageThatDoesNotExist(String path) {
        get(as("clerk", "", "", "settlement.clerk"), path)
                .then()
                .statusCode(400)
                .body("violations", not(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"kind\":\"CONTRACT\"}",
                "{\"kind\":\"POEM\",\"tradeNumber\":\"T1\"}",
                "{\"kind\":\"CONTRACT\",\"tradeNumber\":\"t 1\"}",
                "{\"kind\":\"CONTRACT\",\"tradeNumber\":\"T1\",\"side\":\"BUYER\"}"
            })
    void shouldRefuseWhatIsNoRequestForADocument(String body) {
        trader(newUscc())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/settlement/v1/trade-documents")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"effectiveFrom\":\"2222-02-30\",\"perTenThousand\":5,\"status\":\"CONFIRMED\",\"basis\":\"b\"}",
                "{\"effectiveFrom\":\"2222-02-03\",\"perTenThousand\":10001,\"status\":\"CONFIRMED\",\"basis\":\"b\"}",
                "{\"effectiveFrom\":\"2222-02-03\",\"perTenThousand\":-1,\"status\":\"CONFIRMED\",\"basis\":\"b\"}",
                "{\"effectiveFrom\":\"2222-02-03\",\"perTenThousand\":5.5,\"status\":\"CONFIRMED\",\"basis\":\"b\"}",
                "{\"effectiveFrom\":\"2222-02-03\",\"perTenThousand\":5,\"status\":\"MAYBE\",\"basis\":\"b\"}",
                "{\"effectiveFrom\":\"2222-02-03\",\"perTenThousand\":5,\"status\":\"CONFIRMED\",\"basis\":\" \"}"
            })
    void shouldRefuseWhatIsNoTariff(String body) {
        as("one", "", "", "exchange.operator")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/settlement/v1/fee-tariff-changes")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/document-checks/HT-1",
                "/document-checks/HT-1?sha256=abc",
                "/document-checks/ht'1?sha256=0000000000000000000000000000000000000000000000000000000000000000"
            })
    void shouldRefuseWhatIsNoCheck(String path) {
        get(RestAssured.given(), path).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void shouldWalkAStatementPageByPage() {
        // Given
        String uscc = aParticipantWith(100, "VOLUNTARY", "410100");
        handOver(uscc, 1).then().statusCode(201);

        // When
        var first = get(trader(uscc), "/cash-entries?limit=2").jsonPath();
        var second = get(trader(uscc), "/cash-entries?limit=2&after=" + first.getString("next"))
                .jsonPath();

        // Then
        assertThat(first.getList("items.kind")).containsExactly("DEPOSIT", "HANDOVER");
        assertThat(second.getList("items.kind")).containsExactly("HANDOVER");
        assertThat(second.getString("next")).isNull();
    }
}
