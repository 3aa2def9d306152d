package org.nengquan.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.verification.Scene.get;
import static org.nengquan.verification.Scene.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** Every route with every role, with forged tokens, and with other people's things. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class WhoMayTest {

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
    private static final Set<String> READERS = Set.of(
            "participant.trader",
            "participant.approver",
            "city",
            "verifier",
            "province",
            "supervisor",
            "auditor",
            "exchange.operator");
    private static final String SOME = "/" + new UUID(0, 7);

    private record Route(String method, String path, Set<String> allowed) {

        int status(String token) {
            var answer = method.equals("GET") ? get(token, path) : post(token, path, Map.of());
            return answer.statusCode();
        }
    }

    private static final List<Route> ROUTES = List.of(
            new Route("POST", "/verifiers", Set.of("province")),
            new Route("GET", "/verifiers", Set.copyOf(ROLES)),
            new Route("POST", "/baselines", Set.of("participant.trader")),
            new Route("GET", "/baselines", READERS),
            new Route("POST", "/baselines" + SOME + "/commission", Set.of("participant.trader")),
            new Route("POST", "/baselines" + SOME + "/filing", Set.of("city")),
            new Route("POST", "/baselines" + SOME + "/audits", Set.of("verifier")),
            new Route("GET", "/audits", READERS),
            new Route("POST", "/audits" + SOME + "/confirmation", Set.of("city")),
            new Route("POST", "/audits" + SOME + "/rejection", Set.of("city")),
            new Route("GET", "/confirmations", READERS),
            new Route("POST", "/consumption-reports", Set.of("participant.trader")),
            new Route("GET", "/consumption-reports", READERS),
            new Route("POST", "/consumption-reports" + SOME + "/verification", Set.of("verifier")),
            new Route("POST", "/consumption-reports" + SOME + "/acceptance", Set.of("city")),
            new Route("POST", "/consumption-reports" + SOME + "/return", Set.of("city")),
            new Route("POST", "/rule-parameters", Set.of("province")),
            new Route("POST", "/rule-parameters" + SOME + "/approval", Set.of("province")),
            new Route("GET", "/rule-parameters", Set.of("province", "supervisor", "auditor", "exchange.operator")),
            new Route("GET", "/integrity", Set.of("auditor", "exchange.operator", "province")),
            new Route("GET", "/refusals", Set.of("auditor", "exchange.operator")));

    @TestFactory
    List<DynamicTest> shouldLetInOnlyTheRolesOfEachRoute() {
        var tests = new ArrayList<DynamicTest>();
        for (var route : ROUTES) {
            for (var role : ROLES) {
                var token = TestTokens.of("somebody", "91110000802100433B", "410100", role);
                tests.add(DynamicTest.dynamicTest(
                        route.method() + " " + route.path() + " as " + role,
                        () -> assertThat(route.status(token) == 403)
                                .isNotEqualTo(route.allowed().contains(role))));
            }
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> shouldRefuseEveryForgedToken() {
        var tests = new ArrayList<DynamicTest>();
        for (var route : ROUTES) {
            TestTokens.forgeries(ROLES.toArray(String[]::new))
                    .forEach((name, token) -> tests.add(DynamicTest.dynamicTest(
                            route.method() + " " + route.path() + " with " + name,
                            () -> assertThat(route.status(token)).isEqualTo(401))));
        }
        return tests;
    }

    @Test
    void shouldShowTheFactorTableToEverybody() {
        // When
        var table = io.restassured.RestAssured.get(Scene.API + "/energy-factors?on=2022-07-01");

        // Then
        table.then().statusCode(200);
        assertThat(table.jsonPath().getList("items")).hasSize(34);
        assertThat(table.jsonPath().getString("electricityBasis")).isEqualTo("CALORIFIC");
    }

    @Test
    void shouldShowEachOnlyItsOwn() {
        // Given
        var retrofit = Retrofit.submitted().commissioned();
        var id = retrofit.baselineId;

        // Then
        assertThat(seen(Scene.trader(retrofit.unit))).containsExactly(id);
        assertThat(seen(Scene.verifier(retrofit.body))).containsExactly(id);
        assertThat(seen(Scene.trader(Scene.newUscc()))).isEmpty();
        assertThat(seen(Scene.verifier(Scene.newUscc()))).isEmpty();
        assertThat(seen(Scene.city("410300"))).isEmpty();
        assertThat(seenByAll(Scene.city(Scene.REGION))).contains(id);
        assertThat(seenByAll(Scene.auditor())).contains(id);
    }

    private static List<String> seen(String token) {
        return get(token, "/baselines").jsonPath().getList("items.baselineId");
    }

    /** Walks the pages, two things at a time. */
    private static List<String> seenByAll(String token) {
        var all = new ArrayList<String>();
        var next = "";
        while (next != null) {
            var page = get(token, "/baselines?limit=2&after=" + next).jsonPath();
            all.addAll(page.getList("items.baselineId"));
            next = page.getString("next");
        }
        return all;
    }

    @Test
    void shouldAnswerNotFoundForOtherPeoplesThings() {
        // Given
        var retrofit = Retrofit.readyForAudit();
        var baseline = "/baselines/" + retrofit.baselineId;
        var findings = Bodies.audit("1000", Bodies.use("CRUDE_OIL", "7"));
        var stranger = Retrofit.accreditedBody();

        // Then
        assertThat(post(Scene.trader(Scene.newUscc()), baseline + "/commission", Map.of("verifierUscc", stranger))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(Scene.city("410300"), baseline + "/filing", Map.of("comment", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(Scene.verifier(stranger), baseline + "/audits", findings)
                        .statusCode())
                .isEqualTo(404);
        var audit = "/audits/" + retrofit.audited();
        assertThat(post(Scene.city("410300"), audit + "/confirmation", Map.of("comment", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(Scene.city("410300"), audit + "/rejection", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldAnswerConflictWhereTheStateHasMovedOn() {
        // Given
        var retrofit = Retrofit.readyForAudit();
        var baseline = "/baselines/" + retrofit.baselineId;
        retrofit.audited();

        // Then
        assertThat(post(Scene.city(Scene.REGION), baseline + "/filing", Map.of("comment", ""))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(Scene.trader(retrofit.unit), baseline + "/commission", Map.of("verifierUscc", retrofit.body))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post(
                                Scene.verifier(retrofit.body),
                                baseline + "/audits",
                                Bodies.audit("1000", Bodies.use("CRUDE_OIL", "7")))
                        .statusCode())
                .isEqualTo(409);
    }
}
