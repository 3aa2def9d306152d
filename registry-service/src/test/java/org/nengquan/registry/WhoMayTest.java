package org.nengquan.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.ROOT;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** Every route with every role, forged tokens, and other people's things. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class WhoMayTest {

    private static final String SOME_CODE = "91350100M000100Y43";
    private static final String SOME_ID = new UUID(0, 1).toString();
    private static final String TABLES = "/region-target-imports";
    private static final String ALLOCATIONS = "/allocations";
    private static final String OUTPUTS = ALLOCATIONS + "/" + SOME_ID + "/true-up";
    private static final String CYCLES = "/compliance-cycles";
    private static final String CONSUMPTION = CYCLES + "/" + SOME_ID + "/consumption";
    private static final String PERIOD = "?instrument=ENERGY&year=2022";
    private static final Set<String> FILES = Set.of(TABLES, ALLOCATIONS, CONSUMPTION);
    private static final String DOCUMENTS = "/documents";
    private static final Set<String> OWN_OR_AUTHORITY =
            Set.of("participant.trader", "participant.approver", "city", "province");
    private static final Set<String> ANYBODY = Set.of(
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

    static Stream<Arguments> routes() {
        Set<String> province = Set.of("province");
        String one = "/participants/" + SOME_CODE;
        String clock = "/construction-clocks/" + SOME_ID;
        return Stream.of(
                Arguments.of(
                        "POST",
                        "/participants",
                        Set.of("province", "city", "participant.trader", "participant.approver")),
                Arguments.of("POST", one + "/proposal", Set.of("province", "city")),
                Arguments.of("POST", one + "/approval", province),
                Arguments.of("POST", one + "/rejection", province),
                Arguments.of("POST", one + "/suspension", province),
                Arguments.of("POST", one + "/resumption", province),
                Arguments.of("POST", one + "/return", Set.of("province", "city")),
                Arguments.of("POST", one + "/resubmission", OWN_OR_AUTHORITY),
                Arguments.of("GET", one + "/reviews", OWN_OR_AUTHORITY),
                Arguments.of("POST", one + DOCUMENTS, OWN_OR_AUTHORITY),
                Arguments.of("GET", one + DOCUMENTS, OWN_OR_AUTHORITY),
                Arguments.of("GET", one + DOCUMENTS + "/" + SOME_ID + "/content", OWN_OR_AUTHORITY),
                Arguments.of(
                        "POST", one + "/state-changes", Set.of("participant.trader", "city", "province", "supervisor")),
                Arguments.of("POST", one + "/state-changes/" + SOME_ID + "/approval", province),
                Arguments.of("POST", one + "/particulars-changes", Set.of("participant.trader", "city", "province")),
                Arguments.of("POST", one + "/particulars-changes/" + SOME_ID + "/approval", province),
                Arguments.of(
                        "POST",
                        one + "/particulars-changes/" + SOME_ID + "/rejection",
                        Set.of("participant.trader", "city", "province")),
                Arguments.of("GET", one + "/particulars-changes", Set.of("participant.trader", "city", "province")),
                Arguments.of(
                        "POST",
                        one + "/state-changes/" + SOME_ID + "/rejection",
                        Set.of("participant.trader", "city", "province", "supervisor")),
                Arguments.of(
                        "GET",
                        one + "/state-changes",
                        Set.of(
                                "participant.trader",
                                "participant.approver",
                                "city",
                                "province",
                                "supervisor",
                                "auditor")),
                Arguments.of("GET", "/participants", ANYBODY),
                Arguments.of("GET", one, ANYBODY),
                Arguments.of("POST", "/ets-coverages", Set.of("agency", "province")),
                Arguments.of("POST", "/region-targets", province),
                Arguments.of("POST", "/region-targets/" + SOME_ID + "/approval", province),
                Arguments.of("GET", "/region-targets", ANYBODY),
                Arguments.of("POST", TABLES, province),
                Arguments.of("POST", TABLES + "/rehearsal", province),
                Arguments.of("POST", TABLES + "/" + SOME_ID + "/approval", province),
                Arguments.of("POST", "/guidance-notes", province),
                Arguments.of("POST", "/guidance-notes/" + SOME_ID + "/answer", Set.of("city")),
                Arguments.of("GET", "/guidance-notes", Set.of("province", "city", "supervisor", "auditor")),
                Arguments.of("POST", "/projects", Set.of("participant.trader", "participant.approver")),
                Arguments.of("POST", "/projects/" + SOME_ID + "/joint-review", province),
                Arguments.of("GET", "/projects", ANYBODY),
                Arguments.of("POST", "/rule-parameters", province),
                Arguments.of("POST", "/rule-parameters/" + SOME_ID + "/approval", province),
                Arguments.of("GET", "/rule-parameters", province),
                Arguments.of("POST", "/caps", province),
                Arguments.of("POST", "/caps/" + SOME_ID + "/approval", province),
                Arguments.of("GET", "/caps", province),
                Arguments.of("POST", "/issuances", Set.of("province", "city")),
                Arguments.of("POST", "/issuances/" + SOME_ID + "/approval", province),
                Arguments.of("GET", "/issuances", ANYBODY),
                Arguments.of("GET", "/confirmations", ANYBODY),
                Arguments.of("GET", "/holdings", ANYBODY),
                Arguments.of("POST", "/transfers-to-trading", Set.of("province", "city", "participant.trader")),
                Arguments.of("POST", "/movements", Set.of("participant.trader", "city", "province", "supervisor")),
                Arguments.of(
                        "POST",
                        "/movements/" + SOME_ID + "/approval",
                        Set.of("participant.approver", "city", "province")),
                Arguments.of(
                        "POST",
                        "/movements/" + SOME_ID + "/rejection",
                        Set.of("participant.trader", "participant.approver", "city", "province", "supervisor")),
                Arguments.of("GET", "/movements", ANYBODY),
                Arguments.of("POST", "/trusted-recipients", Set.of("participant.trader")),
                Arguments.of("POST", "/trusted-recipients/" + SOME_ID + "/approval", Set.of("participant.approver")),
                Arguments.of(
                        "POST",
                        "/trusted-recipients/" + SOME_ID + "/removal",
                        Set.of("participant.trader", "participant.approver")),
                Arguments.of("GET", "/trusted-recipients", Set.of("participant.trader", "participant.approver")),
                Arguments.of("GET", "/lots", ANYBODY),
                Arguments.of("GET", "/lots/" + SOME_ID + "/pedigree", ANYBODY),
                Arguments.of("POST", "/credentials", Set.of("participant.trader", "participant.approver")),
                Arguments.of("POST", "/credentials/PZ-1/revocation", province),
                Arguments.of("GET", "/credentials", ANYBODY),
                Arguments.of("GET", "/construction-clocks", ANYBODY),
                Arguments.of("GET", clock, ANYBODY),
                Arguments.of("POST", clock + "/evidence", Set.of("participant.trader", "participant.approver")),
                Arguments.of("POST", clock + "/evidence/judgement", Set.of("city", "province")),
                Arguments.of("POST", clock + "/suspension", province),
                Arguments.of("POST", clock + "/resumption", province),
                Arguments.of("POST", clock + "/appeal", Set.of("participant.trader", "participant.approver")),
                Arguments.of("POST", clock + "/appeal/decision", province),
                Arguments.of("POST", clock + "/reclaim-order", Set.of("city", "province")),
                Arguments.of("POST", ALLOCATIONS + "/rehearsal" + PERIOD, Set.of("city", "province")),
                Arguments.of("POST", ALLOCATIONS + PERIOD, Set.of("city", "province")),
                Arguments.of("POST", ALLOCATIONS + "/" + SOME_ID + "/approval", province),
                Arguments.of("POST", ALLOCATIONS + "/" + SOME_ID + "/rejection", province),
                Arguments.of("POST", OUTPUTS + "/rehearsal", Set.of("city", "province")),
                Arguments.of("POST", OUTPUTS, Set.of("city", "province")),
                Arguments.of("POST", OUTPUTS + "/approval", province),
                Arguments.of("POST", OUTPUTS + "/rejection", province),
                Arguments.of("GET", ALLOCATIONS, ANYBODY),
                Arguments.of("GET", ALLOCATIONS + "/" + SOME_ID + "/lines", ANYBODY),
                Arguments.of("GET", "/next-year-deductions", ANYBODY),
                Arguments.of("POST", CYCLES, province),
                Arguments.of("POST", CYCLES + "/" + SOME_ID + "/approval", province),
                Arguments.of("GET", CYCLES, ANYBODY),
                Arguments.of("POST", CYCLES + "/" + SOME_ID + "/notices", province),
                Arguments.of("POST", CYCLES + "/notices/" + SOME_ID + "/approval", province),
                Arguments.of("GET", "/verified-consumption", ANYBODY),
                Arguments.of("POST", CYCLES + "/" + SOME_ID + "/verified-consumption", Set.of("city", "province")),
                Arguments.of("POST", CONSUMPTION + "/rehearsal", Set.of("city", "province")),
                Arguments.of("POST", CONSUMPTION, Set.of("city", "province")),
                Arguments.of("POST", CYCLES + "/consumption/" + SOME_ID + "/approval", province),
                Arguments.of("POST", CYCLES + "/consumption/" + SOME_ID + "/rejection", province),
                Arguments.of("GET", "/obligations", ANYBODY),
                Arguments.of("POST", "/obligations/" + SOME_ID + "/surrenders", Set.of("participant.trader")),
                Arguments.of("POST", "/obligations/" + SOME_ID + "/sanction", Set.of("city", "province")),
                Arguments.of("POST", "/obligations/" + SOME_ID + "/sanction/approval", province),
                Arguments.of("GET", "/integrity", Set.of("auditor", "exchange.operator", "province")),
                Arguments.of("GET", "/refusals", Set.of("auditor", "exchange.operator")));
    }

    private static Response call(String method, String path, String token) {
        var file = FILES.stream().anyMatch(path::startsWith)
                && !path.endsWith("/approval")
                && !path.endsWith("/rejection");
        String type = path.endsWith(DOCUMENTS) ? "application/octet-stream" : "application/json";
        var request = given().contentType(file ? "text/csv" : type).header("Idempotency-Key", UUID.randomUUID());
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        return "GET".equals(method)
                ? request.get(ROOT + path)
                : request.body("{}".getBytes(StandardCharsets.UTF_8)).post(ROOT + path);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("routes")
    void shouldOpenEachRouteForItsRolesOnly(String method, String path, Set<String> allowed) {
        for (String role : ANYBODY) {
            int status = call(method, path, TestTokens.of("x-" + role, SOME_CODE, HOME, role))
                    .statusCode();
            if (allowed.contains(role)) {
                assertThat(status).as(role).isNotIn(401, 403).isLessThan(500);
            } else {
                assertThat(status).as(role).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("routes")
    void shouldAnswer401WithoutATokenThatCanBeTrusted(String method, String path, Set<String> allowed) {
        String role = allowed.iterator().next();
        assertThat(call(method, path, "").statusCode()).isEqualTo(401);
        TestTokens.forgeries(role).forEach((forgery, token) -> {
            Response response = call(method, path, token);
            assertThat(response.statusCode()).as(forgery).isEqualTo(401);
            assertThat(response.contentType()).startsWith("application/problem+json");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cap-statements",
                "/allocation-totals",
                "/movement-kinds",
                "/construction-board",
                "/jwks",
                "/credential-status-list"
            })
    void shouldAnswerThePublicWithoutALogin(String path) {
        Response response = call("GET", path, "");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asString()).doesNotContain("uscc");
    }

    @Test
    void shouldNotTellWhetherSomebodyElsesThingExists() {
        Uscc owner = Scene.anOpenAccount("VOLUNTARY");
        Uscc stranger = Scene.anOpenAccount("VOLUNTARY");

        assertThat(get(trader(stranger), "/participants/" + owner).statusCode()).isEqualTo(404);
        assertThat(get(city("c", "410200"), "/participants/" + owner).statusCode())
                .isEqualTo(404);
        assertThat(get(city("c", HOME), "/participants/" + owner).statusCode()).isEqualTo(200);
        assertThat(get(province("p"), "/participants/" + owner).statusCode()).isEqualTo(200);
        assertThat(get(trader(stranger), "/holdings?uscc=" + owner).statusCode())
                .isEqualTo(404);
        assertThat(get(city("c", "410200"), "/holdings?uscc=" + owner).statusCode())
                .isEqualTo(404);
        assertThat(get(city("c", HOME), "/holdings?uscc=" + owner).statusCode()).isEqualTo(200);
        assertThat(get(trader(owner), "/holdings").statusCode()).isEqualTo(200);
        assertThat(get(province("p"), "/holdings").statusCode()).isEqualTo(404);
        var comment = Map.of("comment", "");
        assertThat(post(city("c", "410200"), "/participants/" + owner + "/proposal", comment)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void shouldLetEachApplyForItselfOnlyAndAsWhatItIs() {
        Uscc uscc = Codes.enterprise();
        Uscc other = Codes.enterprise();
        Uscc city = Codes.government();
        String cityPerson = TestTokens.of("c", city.code(), HOME, "city");
        var foreign = post(trader(other), "/participants", Scene.application(uscc, "VOLUNTARY", HOME));
        var asCity = post(trader(uscc), "/participants", Scene.application(uscc, "CITY", HOME));
        var otherCity = post(cityPerson, "/participants", Scene.application(city, "CITY", "410200"));

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(asCity.statusCode()).isEqualTo(403);
        assertThat(otherCity.statusCode()).isEqualTo(404);
    }
}
