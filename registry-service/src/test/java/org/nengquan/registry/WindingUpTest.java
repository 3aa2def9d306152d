package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.approver;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.rights.domain.LoginHash;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** An open account is restricted, closed, merged into another, or leaves for the carbon market; each step by two persons. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WindingUpTest {

    private static final LocalDate START = LocalDate.of(2031, 9, 1);
    private static final String CHANGED = "registry.participant-status-changed.v1";
    private static boolean begun;
    private static LocalDate today = START;

    @BeforeEach
    void aCapAndADay() {
        if (!begun) {
            begun = true;
            Scene.aCap("ENERGY", "VOLUNTARY", HOME, 2022, 50_000);
            openDay(START);
        }
    }

    /** Opens a day, and waits until the registry has heard of it: proposals bear the business date. */
    private static void openDay(LocalDate day) {
        Scene.openDay(day);
        today = day;
        Uscc clock = Scene.anOpenAccount("VOLUNTARY");
        eventually(() -> {
            String id = proposed(city("city-1", HOME), clock, change("RESTRICT"));
            JsonPath all = done(get(province("p"), "/participants/" + clock + "/state-changes"));
            done(post(
                    city("city-1", HOME),
                    "/participants/" + clock + "/state-changes/" + id + "/rejection",
                    Map.of("reason", "只问日期")));
            List<String> dates = all.getList("items.proposedOn");
            return dates.getLast().equals(day.toString());
        });
    }

    private static Map<String, Object> change(String move, String... more) {
        Map<String, Object> body = new HashMap<>(Map.of("move", move, "article", "办法§16", "reason", "见文号"));
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i + 1]);
        }
        return body;
    }

    private static Response propose(String token, Uscc uscc, Map<String, Object> body) {
        return post(token, "/participants/" + uscc + "/state-changes", body);
    }

    private static String proposed(String token, Uscc uscc, Map<String, Object> body) {
        return done(propose(token, uscc, body)).getString("changeId");
    }

    private static Response approve(String token, Uscc uscc, String id) {
        return post(token, "/participants/" + uscc + "/state-changes/" + id + "/approval", Map.of());
    }

    private static void changed(Uscc uscc, Map<String, Object> body) {
        done(approve(province("province-2"), uscc, proposed(city("city-1", HOME), uscc, body)));
    }

    private static String status(Uscc uscc) {
        return done(get(trader(uscc), "/participants/" + uscc)).getString("status");
    }

    private static Response handOver(Uscc uscc) {
        var body = Map.of("instrument", "ENERGY", "priority", "SAVED", "quantity", 10);
        return post(trader(uscc), "/transfers-to-trading", body);
    }

    private static Uscc aHolderOf(long quantity) {
        Uscc uscc = Scene.anOpenAccount("VOLUNTARY");
        Scene.issued(uscc, "RETROFIT", quantity);
        return uscc;
    }

    private static List<String> lastWords(Uscc uscc) {
        return told("registry.participants", CHANGED, uscc.code()).stream()
                .map(event -> event.body())
                .toList();
    }

    @Test
    @Order(1)
    void shouldRestrictAnAccountToSellingUntilItIsLifted() {
        Uscc unit = aHolderOf(100);
        String id = proposed(city("city-1", HOME), unit, change("RESTRICT"));
        assertThat(propose(province("province-1"), unit, change("BEGIN_CLOSING", "closingGround", "CEASED"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(status(unit)).isEqualTo("ACTIVE");
        done(approve(province("province-2"), unit, id));

        assertThat(status(unit)).isEqualTo("RESTRICTED");
        assertThat(approve(province("province-3"), unit, id).statusCode()).isEqualTo(409);
        done(handOver(unit));
        var note =
                Map.of("kind", "CARRY_OVER", "uscc", unit.code(), "instrument", "ENERGY", "quantity", 1, "ground", "x");
        refused(post(trader(unit), "/movements", note), "participant-not-active");
        assertThat(lastWords(unit).getLast())
                .contains("\"status\":\"SUSPENDED\"")
                .contains("\"accountState\":\"RESTRICTED\",\"permits\":[\"SELL\",\"WITHDRAW\"]");
        changed(unit, change("LIFT_RESTRICTION"));
        assertThat(status(unit)).isEqualTo("ACTIVE");
        JsonPath history = done(get(trader(unit), "/participants/" + unit + "/state-changes"));
        assertThat(history.getList("items.status")).containsExactly("APPROVED", "APPROVED");
    }

    @Test
    @Order(2)
    void shouldAskForTwoPersonsAndTheRightOnes() {
        Uscc unit = aHolderOf(10);
        Map<String, Object> closing = change("BEGIN_CLOSING", "closingGround", "CEASED");
        String id = proposed(province("same"), unit, change("RESTRICT", "sellsThrough", "2031-12-31"));
        refused(approve(province("same"), unit, id), "four-eyes");
        String own = "/participants/" + unit + "/state-changes/" + id;
        assertThat(post(trader(unit), own + "/rejection", Map.of("reason", "不同意"))
                        .statusCode())
                .isEqualTo(403);
        done(post(province("same"), own + "/rejection", Map.of("reason", "撤回")));

        assertThat(propose(trader(unit), unit, change("RESTRICT")).statusCode()).isEqualTo(403);
        assertThat(propose(trader(Scene.anOpenAccount("VOLUNTARY")), unit, closing)
                        .statusCode())
                .isEqualTo(404);
        assertThat(propose(city("c", "410200"), unit, closing).statusCode()).isEqualTo(404);
        assertThat(propose(province("p"), unit, change("END_WINDOW")).statusCode())
                .isIn(403, 404);
        assertThat(propose(province("p"), unit, change("CLOSE")).statusCode()).isEqualTo(409);
        assertThat(propose(province("p"), unit, change("BEGIN_CLOSING", "closingGround", "MERGER"))
                        .statusCode())
                .isEqualTo(400);
        String unlisted = TestTokens.of("somebody", unit.code(), HOME, "participant.trader");
        assertThat(propose(unlisted, unit, closing).statusCode()).isEqualTo(403);
        assertThat(status(unit)).isEqualTo("ACTIVE");
    }

    @Test
    @Order(3)
    void shouldCloseAnAccountAndGiveBackWhatIsLeft() {
        Uscc unit = aHolderOf(100);
        String transfer = done(handOver(unit)).getString("transferId");
        String id = proposed(trader(unit), unit, change("BEGIN_CLOSING", "closingGround", "CEASED"));
        done(approve(province("province-2"), unit, id));
        assertThat(status(unit)).isEqualTo("CLOSING");
        refused(handOver(unit), "participant-not-active");
        refused(propose(trader(unit), unit, change("CLOSE")), "closing-begun-today");

        openDay(today.plusDays(1));
        JsonPath why = refused(propose(trader(unit), unit, change("CLOSE")), "account-not-settled");
        assertThat(why.getString("inputs.IN_TRADING")).isEqualTo("10");
        Scene.publish("trading.positions", "trading.position-released.v1", "trading", unit.code(), """
                {"releaseId":"%s","uscc":"%s","kind":"QUOTA","instrument":"ENERGY","priority":"SAVED","quantity":10,\
                "amountFen":0}""".formatted(
                        transfer, unit));
        eventually(() -> holding(unit, "available") == 100);
        var retire =
                Map.of("kind", "RETIRE", "uscc", unit.code(), "instrument", "ENERGY", "quantity", 30, "ground", "注销");
        String order = done(post(trader(unit), "/movements", retire)).getString("movementId");
        refused(propose(trader(unit), unit, change("CLOSE")), "account-has-units-under-way");
        done(post(approver(unit), "/movements/" + order + "/approval", Map.of()));
        changed(unit, change("CLOSE"));

        assertThat(status(unit)).isEqualTo("CLOSED");
        assertThat(holding(unit, "available")).isZero();
        assertThat(lastWords(unit).getLast()).contains("\"status\":\"CLOSED\"");
        JsonPath moved = done(get(trader(unit), "/movements"));
        assertThat(moved.getList("items.kind")).containsExactly("RETIRE", "RECLAIM_UNUSED");
        assertThat(moved.getList("items.status")).containsOnly("POSTED");
        assertThat(propose(province("p"), unit, change("ABANDON_CLOSING")).statusCode())
                .isEqualTo(409);
        assertThat(post(trader(unit), "/participants", Scene.application(unit, "VOLUNTARY", HOME))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(4)
    void shouldMergeAnAccountIntoItsSuccessorOnceItHasCooled() {
        Uscc unit = aHolderOf(70);
        Uscc successor = Scene.anOpenAccount("VOLUNTARY");
        Map<String, Object> merger =
                change("BEGIN_CLOSING", "closingGround", "MERGER", "successorUscc", successor.code());
        changed(unit, merger);
        openDay(today.plusDays(1));
        refused(propose(city("city-1", HOME), unit, change("CLOSE")), "closing-cools-down");
        for (int i = 0; i < 3; i++) {
            openDay(today.plusDays(1));
        }
        changed(unit, change("CLOSE"));

        assertThat(status(unit)).isEqualTo("CLOSED");
        assertThat(holding(unit, "available")).isZero();
        assertThat(holding(successor, "available")).isEqualTo(70);
        assertThat(done(get(trader(successor), "/movements")).getList("items.kind"))
                .containsExactly("MERGER_TRANSFER");
    }

    /** 办法§10 承继: whoever takes over the unit takes over its project, with the units bound to it and all its past. */
    @Test
    @Order(4)
    void shouldPassAProjectWithItsBoundUnitsToTheSuccessor() {
        // Given a project that has its 300 tce, and a credential that says so
        Uscc unit = Scene.anOpenAccount("PROJECT");
        Scene.issued(unit, "RETROFIT", 340);
        String project = Scene.aProject(unit);
        Scene.bound(unit, project, 300);
        done(post(trader(unit), "/credentials", Map.of("projectId", project)));
        Uscc voluntary = Scene.anOpenAccount("VOLUNTARY");
        Uscc successor = Scene.anOpenAccount("PROJECT");
        refused(propose(city("city-1", HOME), unit, merger(voluntary)), "not-a-project-unit");

        // When
        changed(unit, merger(successor));
        for (int i = 0; i < 4; i++) {
            openDay(today.plusDays(1));
        }
        changed(unit, change("CLOSE"));

        // Then
        assertThat(status(unit)).isEqualTo("CLOSED");
        assertThat(holding(successor, "available")).isEqualTo(40);
        assertThat(holding(successor, "bound")).isEqualTo(300);
        assertThat(done(get(trader(successor), "/projects")).getList("items.projectId"))
                .containsExactly(project);
        assertThat(done(get(trader(unit), "/projects")).getList("items")).isEmpty();
        assertThat(told("registry.participants", "registry.project-recorded.v1", unit.code()))
                .last()
                .satisfies(event -> assertThat(event.body())
                        .contains("\"uscc\":\"" + successor + "\"", "\"projectId\":\"" + project + "\""));
        eventually(() -> done(get(trader(successor), "/credentials"))
                .getString("items[0].status")
                .equals("REVOKED"));

        // Then: the way of a bound unit tells both, in their order, and each reader what is its own
        JsonPath lots = done(get(trader(successor), "/lots"));
        String bound = lots.getString("items.find { it.place == 'BOUND' }.lotId");
        JsonPath whole = done(get(province("p"), "/lots/" + bound + "/pedigree"));
        assertThat(whole.getList("steps.kind")).containsExactly("ISSUE", "BIND", "SUCCESSION");
        assertThat(whole.getString("steps[2].fromHolder")).isEqualTo(unit.code());
        assertThat(whole.getString("steps[2].toHolder")).isEqualTo(successor.code());
        assertThat(whole.getLong("steps[2].lastSerial") - whole.getLong("steps[2].firstSerial"))
                .isEqualTo(299);
        JsonPath own = done(get(trader(successor), "/lots/" + bound + "/pedigree"));
        assertThat(own.getString("steps[1].toHolder")).isNull();
        assertThat(own.getString("steps[2].fromHolder")).isNull();
        assertThat(own.getString("steps[2].toHolder")).isEqualTo(successor.code());
        assertThat(get(trader(unit), "/lots/" + bound + "/pedigree").statusCode())
                .isEqualTo(404);

        // Then: the successor completes what the other began
        var complete = Map.of(
                "kind",
                "COMPLETE",
                "uscc",
                successor.code(),
                "instrument",
                "ENERGY",
                "quantity",
                300,
                "projectId",
                project,
                "ground",
                "竣工");
        String order = done(post(trader(successor), "/movements", complete)).getString("movementId");
        assertThat(done(post(province("p2"), "/movements/" + order + "/approval", Map.of()))
                        .getString("status"))
                .isEqualTo("POSTED");
    }

    private static Map<String, Object> merger(Uscc successor) {
        return change("BEGIN_CLOSING", "closingGround", "MERGER", "successorUscc", successor.code());
    }

    @Test
    @Order(5)
    void shouldTakeUpBusinessAgainWhenClosingIsAbandoned() {
        Uscc unit = aHolderOf(20);
        changed(unit, change("BEGIN_CLOSING", "closingGround", "CEASED"));
        changed(unit, change("ABANDON_CLOSING"));
        assertThat(status(unit)).isEqualTo("ACTIVE");
        done(handOver(unit));
    }

    /** AMB-11: buying is over at once, selling for ninety days; what is left then is given back. */
    @Test
    @Order(5)
    void shouldChangeWhoActsForAnAccountByTwoPersons() {
        Uscc unit = aHolderOf(30);
        String path = "/participants/" + unit + "/particulars-changes";
        var heir = Scene.representative("heir-" + unit, "INITIATE");
        var next = Map.of("name", "更名有限公司", "representatives", List.of(heir), "reason", "法定代表人变更");
        var nobody = Map.of("name", "x", "representatives", List.of(Scene.representative("a", "READ")), "reason", "x");
        var twice = Map.of("name", "x", "representatives", List.of(heir, heir), "reason", "x");
        String heirs = TestTokens.of("heir-" + unit, unit.code(), HOME, "participant.trader");

        refused(post(trader(unit), path, nobody), "nobody-may-initiate");
        assertThat(post(trader(unit), path, twice).statusCode()).isEqualTo(400);
        assertThat(post(heirs, path, next).statusCode()).isEqualTo(403);
        assertThat(post(trader(Scene.anOpenAccount("VOLUNTARY")), path, next).statusCode())
                .isEqualTo(404);
        String id = done(post(province("same"), path, next)).getString("changeId");
        refused(post(province("same"), path + "/" + id + "/approval", Map.of()), "four-eyes");
        assertThat(post(trader(unit), path, next).statusCode()).isEqualTo(409);
        done(post(province("other"), path + "/" + id + "/approval", Map.of()));

        JsonPath account = done(get(heirs, "/participants/" + unit));
        assertThat(account.getString("name")).isEqualTo("更名有限公司");
        assertThat(account.getString("status")).isEqualTo("ACTIVE");
        assertThat(account.getList("representatives.username")).containsExactly("heir-" + unit);
        assertThat(handOver(unit).statusCode()).isEqualTo(403);
        assertThat(handOver(unit).jsonPath().getString("article")).isEqualTo("办法§16");
        assertThat(handOver(unit).jsonPath().getString("type")).isEqualTo("/problems/right-not-given");
        var body = Map.of("instrument", "ENERGY", "priority", "SAVED", "quantity", 10);
        done(post(heirs, "/transfers-to-trading", body));
        assertThat(told("registry.participants", "registry.participant-particulars-changed.v1", unit.code()))
                .hasSize(1)
                .allSatisfy(
                        event -> assertThat(event.body()).doesNotContain("heir").contains("更名有限公司"));
        assertThat(told("registry.participants", "registry.representatives-named.v1", unit.code()))
                .hasSize(2)
                .last()
                .satisfies(event -> assertThat(event.body())
                        .contains(LoginHash.of(unit.code(), "heir-" + unit), "[\"INITIATE\"]")
                        .doesNotContain(LoginHash.of(unit.code(), "trader-" + unit), "heir"));
        String withdrawn = done(post(heirs, path, next)).getString("changeId");
        done(post(heirs, path + "/" + withdrawn + "/rejection", Map.of("reason", "撤回")));
        assertThat(done(get(heirs, path)).getList("items.status")).containsExactly("APPROVED", "REJECTED");
    }

    @Test
    @Order(6)
    void shouldLeadAUnitOutThatEntersTheCarbonMarket() {
        Uscc unit = aHolderOf(50);
        var coverage = Map.of("uscc", unit.code(), "covered", true, "year", 2031);
        done(post(province("p1"), "/ets-coverages", coverage));
        eventually(() -> status(unit).equals("RESTRICTED"));
        LocalDate last = today.plusDays(90);
        JsonPath account = done(get(trader(unit), "/participants/" + unit));
        assertThat(account.getString("restrictedThrough")).isEqualTo(last.toString());
        assertThat(lastWords(unit).getLast()).contains("\"permitsThrough\":\"" + last + "\"");
        done(handOver(unit));
        refused(propose(province("p"), unit, change("LIFT_RESTRICTION")), "covered-by-carbon-trading");

        openDay(last);
        done(handOver(unit));
        Scene.closeDay(last);
        eventually(() -> status(unit).equals("SUSPENDED"));
        refused(handOver(unit), "participant-not-active");
        assertThat(lastWords(unit).getLast()).contains("SUSPENDED").doesNotContain("permits");
        changed(unit, change("BEGIN_CLOSING", "closingGround", "CARBON_MARKET"));
        assertThat(status(unit)).isEqualTo("CLOSING");
        JsonPath history = done(get(trader(unit), "/participants/" + unit + "/state-changes"));
        assertThat(history.getList("items.status")).containsExactly("BY_LAW", "BY_LAW", "APPROVED");
    }

    @Test
    @Order(7)
    void shouldLeaveTheBooksInOrder() {
        List<Map<String, Object>> checks =
                done(get(province("p"), "/integrity")).getList("checks");
        assertThat(checks)
                .filteredOn(check -> !"quarantine-is-empty".equals(check.get("name")))
                .allSatisfy(check -> assertThat(check.get("ok")).as("%s", check).isEqualTo(true));
    }
}
