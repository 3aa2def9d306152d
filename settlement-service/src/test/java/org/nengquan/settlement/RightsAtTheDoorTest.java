package org.nengquan.settlement;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nengquan.rights.domain.LoginHash;

/** 办法§16 权责明确: for an account that has named its representatives nobody moves cash but those it gave the right to. */
@QuarkusTest
class RightsAtTheDoorTest extends SettlementTest {
    private static final int ABOVE_THE_LIMIT = 15_000_000;

    private static void name(String uscc, Map<String, List<String>> rights) {
        String persons = rights.entrySet().stream()
                .map(one -> "{'loginHash':'%s','rights':[%s]}"
                        .formatted(
                                LoginHash.of(uscc, one.getKey()),
                                one.getValue().stream().map("'%s'"::formatted).collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
        participants(event(
                "registry.representatives-named.v1",
                uscc,
                "{'uscc':'%s','representatives':[%s],'namedOn':'2022-07-04'}".formatted(uscc, persons)));
    }

    private static RequestSpecification trader(String username, String uscc) {
        return as(username, uscc, "410100", "participant.trader");
    }

    private static RequestSpecification approver(String username, String uscc) {
        return as(username, uscc, "410100", "participant.approver");
    }

    @Test
    void shouldLetOnlyThoseMoveCashWhomTheAccountGaveTheRight() {
        // Given a unit that has named nobody, and goes on by roles alone
        String uscc = aParticipantWith(20_000_000, "VOLUNTARY", "410100");
        post(trader("anybody", uscc), "/transfers-to-trading", Map.of("amountFen", 1))
                .then()
                .statusCode(201);

        // When it names one who asks, one who approves and one who looks
        name(uscc, Map.of("asks", List.of("INITIATE"), "approves", List.of("APPROVE"), "looks", List.of("READ")));
        eventually(
                "named",
                () -> post(trader("anybody", uscc), "/transfers-to-trading", Map.of("amountFen", 1))
                                .statusCode()
                        == 403);

        // Then
        post(trader("looks", uscc), "/withdrawals", Map.of("amountFen", ABOVE_THE_LIMIT))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/right-not-given"))
                .body("article", equalTo("办法§16"))
                .body("inputs.given", equalTo("READ"))
                .body("remedy.zh", containsString("变更代表"));
        get(trader("looks", uscc), "/withdrawals").then().statusCode(200);
        post(approver("approves", uscc), "/withdrawals", Map.of("amountFen", 1))
                .then()
                .statusCode(403);
        String id = post(trader("asks", uscc), "/withdrawals", Map.of("amountFen", ABOVE_THE_LIMIT))
                .then()
                .statusCode(201)
                .extract()
                .path("withdrawalId");
        post(approver("asks", uscc), "/withdrawals/" + id + "/approval", Map.of())
                .then()
                .statusCode(403)
                .body("inputs.right", equalTo("APPROVE"));
        post(approver("asks", uscc), "/settlement-bindings", Map.of("settlementAccount", "main"))
                .then()
                .statusCode(403)
                .body("inputs.right", equalTo("APPROVE"));
        post(trader("looks", uscc), "/withdrawals/" + id + "/cancellation", Map.of("reason", "x"))
                .then()
                .statusCode(403);
        post(approver("approves", uscc), "/withdrawals/" + id + "/approval", Map.of())
                .then()
                .statusCode(200);
        post(trader("looks", uscc), "/objections", Map.of("tradeNumber", "T1", "statement", "x"))
                .then()
                .statusCode(403);
        post(trader("asks", uscc), "/transfers-to-trading", Map.of("amountFen", 1))
                .then()
                .statusCode(201);
    }
}
