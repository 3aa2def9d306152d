package org.nengquan.disclosure.sharing;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.disclosure.Public.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestEvent;
import org.nengquan.stack.TestTokens;

/** 方案二(四): 履约情况报送省信用信息共享平台; 办法§24: 失信记录. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class CreditRecordsTest {
    private static final LocalDate DATE = LocalDate.of(2023, 7, 3);
    private static final String PERFORMANCE = "registry.performance-recorded.v1";
    private static final String SANCTION = "registry.sanction-decided.v1";
    static final List<String> ROLES = List.of(
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
    private static final Set<String> MAY_FETCH = Set.of("agency", "province", "auditor");

    /** As the contract's example, of another cycle, so that each record is told apart. */
    private static TestEvent told(String type, String cycleNumber) throws IOException {
        String example = Files.readString(
                Path.of("../contracts/registry/" + type.substring("registry.".length()) + ".example.json"));
        return Exchange.event(
                type, "registry", "91350100M000100Y43", DATE, example.replace("LY41-20220701-000003-R", cycleNumber));
    }

    private static JsonPath fetch(long after, int limit) {
        return given().auth()
                .oauth2(TestTokens.of("credit-platform", "", "", "agency"))
                .get(API + "/credit-records?after=" + after + "&limit=" + limit)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath();
    }

    @Test
    void shouldHandOnWhoPerformedAndWhoWasSanctionedInAnOrderThatStays() throws IOException {
        // When
        Exchange.tell(Exchange.PARTICIPANTS, told(PERFORMANCE, "LY-1"));
        Public.await(
                "the first", () -> fetch(0, 200).getList("items.cycleNumber").contains("LY-1"));
        long first = fetch(0, 200).getLong("items.find { it.cycleNumber == 'LY-1' }.number");
        Exchange.tell(Exchange.PARTICIPANTS, told(SANCTION, "LY-1"), told(PERFORMANCE, "LY-2"));
        Public.await("all", () -> fetch(first, 200).getList("items").size() == 2);

        // Then
        JsonPath late = fetch(first - 1, 1);
        assertThat(late.getString("items[0].kind")).isEqualTo("PERFORMANCE");
        assertThat(late.getString("items[0].uscc")).isEqualTo("91350100M000100Y43");
        assertThat(late.getString("items[0].name")).isEqualTo("某水泥有限公司");
        assertThat(late.getBoolean("items[0].performance.onTime")).isFalse();
        assertThat(late.getLong("items[0].performance.missing")).isEqualTo(200);
        assertThat(late.getString("items[0].recordedOn")).isEqualTo("2023-07-03");
        assertThat(late.getString("items[0].sanction")).isNull();
        assertThat(late.getString("next")).isEqualTo(Long.toString(first));
        JsonPath rest = fetch(first, 200);
        assertThat(rest.getList("items.number", Long.class)).containsExactly(first + 1, first + 2);
        assertThat(rest.getList("items.kind")).containsExactly("SANCTION", "PERFORMANCE");
        assertThat(rest.getString("items[0].sanction.article")).isEqualTo("办法§19");
        assertThat(rest.getLong("items[0].sanction.fineFen")).isEqualTo(12_300_000);
        assertThat(rest.getString("items[0].performance")).isNull();
        assertThat(rest.getString("next")).isNull();
        assertThat(fetch(first, 200).prettify()).isEqualTo(rest.prettify());
        assertThat(fetch(first + 2, 200).getList("items")).isEmpty();
    }

    /** 办法§22: names of units are for the platform, not for the public. */
    @Test
    void shouldLetInExactlyThePlatformAndWhoOversees() {
        String path = API + "/credit-records";
        for (String role : ROLES) {
            int status = given().auth()
                    .oauth2(TestTokens.of("somebody", "", "410100", role))
                    .get(path)
                    .statusCode();
            assertThat(status).as(role).isEqualTo(MAY_FETCH.contains(role) ? 200 : 403);
        }
        TestTokens.forgeries("agency")
                .forEach((name, token) -> assertThat(
                                given().auth().oauth2(token).get(path).statusCode())
                        .as(name)
                        .isEqualTo(401));
        when().get(path).then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.of("credit-platform", "", "", "agency"))
                .get(path + "?after=x&limit=0")
                .then()
                .statusCode(400);
    }
}
