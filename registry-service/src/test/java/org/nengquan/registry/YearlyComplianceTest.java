package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.ROOT;
import static org.nengquan.registry.Scene.approver;
import static org.nengquan.registry.Scene.auditor;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.done;
import static org.nengquan.registry.Scene.eventually;
import static org.nengquan.registry.Scene.get;
import static org.nengquan.registry.Scene.holding;
import static org.nengquan.registry.Scene.post;
import static org.nengquan.registry.Scene.province;
import static org.nengquan.registry.Scene.refused;
import static org.nengquan.registry.Scene.sendCsv;
import static org.nengquan.registry.Scene.told;
import static org.nengquan.registry.Scene.trader;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;

/**
 * A cycle of compliance from its opening to the last sanction. It runs in 2036, after all other tests of this
 * application, because the business date only moves forward.
 */
@QuarkusTest
@WithTestResource(ServiceStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearlyComplianceTest {

    private static final Map<String, Object> TERMS = Map.of(
            "year", 2035,
            "instrument", "ENERGY",
            "dueOn", "2036-06-30",
            "priceFrom", "2036-01-01",
            "priceThrough", "2036-06-30");
    private static final String REPORT = "a".repeat(64);
    private static final Map<String, Object> DEMAND = Map.of("multiple", "3", "documentNumber", "豫发改〔2036〕9号");

    private static Uscc punctual;
    private static Uscc slow;
    private static Uscc unwilling;
    private static String cycle;

    @Inject
    DataSource database;

    private static String obligation(Uscc unit) {
        return done(get(trader(unit), "/obligations")).getString("items[0].obligationId");
    }

    private static String standing(Uscc unit) {
        return done(get(trader(unit), "/obligations")).getString("items[0].standing");
    }

    /** By two persons of the unit. */
    private static void surrendered(Uscc unit, long quantity) {
        String id = done(post(
                        trader(unit), "/obligations/" + obligation(unit) + "/surrenders", Map.of("quantity", quantity)))
                .getString("movementId");
        done(post(approver(unit), "/movements/" + id + "/approval", Map.of()));
    }

    private static String drawn(String kind, String until) {
        var notice = Map.of("kind", kind, "until", until, "documentNumber", "豫发改〔2036〕1号", "reason", "统一安排");
        return "/compliance-cycles/notices/"
                + done(post(province("p1"), "/compliance-cycles/" + cycle + "/notices", notice))
                        .getString("noticeId")
                + "/approval";
    }

    private static JsonPath board() {
        return RestAssured.get(ROOT + "/compliance-board").jsonPath();
    }

    @Test
    @Order(1)
    void shouldOpenACycleByTwoPersonsOnceAYear() {
        punctual = Scene.anOpenAccount("VOLUNTARY");
        slow = Scene.anOpenAccount("VOLUNTARY");
        unwilling = Scene.anOpenAccount("VOLUNTARY");
        Scene.aCap("ENERGY", "VOLUNTARY", HOME, 2022, 1_000_000);
        Scene.issued(punctual, "RETROFIT", 200);
        Scene.issued(slow, "RETROFIT", 50);
        Scene.issued(unwilling, "RETROFIT", 250);
        Scene.openDay(LocalDate.of(2036, 1, 4));
        eventually(() -> post(province("p1"), "/compliance-cycles", TERMS).statusCode() == 201
                && post(province("p1"), "/compliance-cycles", term("dueOn", "2036-01-04"))
                                .statusCode()
                        == 422);

        refused(post(province("p1"), "/compliance-cycles", term("dueOn", "2035-12-31")), "cycle-terms-do-not-fit");
        cycle = done(post(province("p1"), "/compliance-cycles", TERMS)).getString("cycleId");
        String other = done(post(province("p1"), "/compliance-cycles", TERMS)).getString("cycleId");
        refused(post(province("p1"), "/compliance-cycles/" + cycle + "/approval", Map.of()), "four-eyes");
        assertThat(done(post(province("p2"), "/compliance-cycles/" + cycle + "/approval", Map.of()))
                        .getString("status"))
                .isEqualTo("OPEN");
        assertThat(post(province("p2"), "/compliance-cycles/" + other + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    private static Map<String, Object> term(String name, String value) {
        var changed = new HashMap<>(TERMS);
        changed.put(name, value);
        return changed;
    }

    @Test
    @Order(2)
    void shouldOweVerifiedConsumptionOnceAnotherPersonApproves() {
        String path = "/compliance-cycles/" + cycle + "/consumption";
        String table = "统一社会信用代码,核查消费量,核查报告SHA256\n" + punctual + ",100.2," + REPORT + "\n" + slow + ",50," + REPORT
                + "\n" + unwilling + ",300," + REPORT + "\n";

        var faults = sendCsv(province("p1"), path + "/rehearsal", table.replace("100.2", "viel"))
                .jsonPath();
        assertThat(faults.getList("faults.line", Integer.class)).containsExactly(2);
        assertThat(sendCsv(city("c", "410200"), path, table).statusCode()).isEqualTo(400);
        String wrong = done(sendCsv(city("c1", HOME), path, table)).getString("importId");
        done(post(province("p2"), "/compliance-cycles/consumption/" + wrong + "/rejection", Map.of()));
        String right = done(sendCsv(city("c1", HOME), path, table)).getString("importId");
        String approval = "/compliance-cycles/consumption/" + right + "/approval";
        assertThat(done(get(trader(punctual), "/obligations")).getList("items")).isEmpty();
        refused(post(province("c1"), approval, Map.of()), "four-eyes");
        done(post(province("p2"), approval, Map.of()));

        assertThat(post(province("p2"), approval, Map.of()).statusCode()).isEqualTo(409);
        List<Map<String, Object>> own =
                done(get(trader(punctual), "/obligations")).getList("items");
        assertThat(own)
                .singleElement()
                .satisfies(it -> assertThat(it).containsEntry("quantity", 101).containsEntry("standing", "DUE"));
        assertThat(sendCsv(city("c1", HOME), path, table).statusCode()).isEqualTo(400);
    }

    @Test
    @Order(3)
    void shouldSurrenderByTwoPersonsOfTheUnitAndNoMoreThanIsOwed() {
        String path = "/obligations/" + obligation(punctual) + "/surrenders";
        refused(post(trader(punctual), path, Map.of("quantity", 102)), "more-than-is-owed");
        assertThat(post(trader(slow), path, Map.of("quantity", 1)).statusCode()).isEqualTo(404);
        assertThat(post(trader(punctual), path, Map.of("quantity", 0)).statusCode())
                .isEqualTo(400);

        surrendered(punctual, 101);
        surrendered(unwilling, 100);

        assertThat(standing(punctual)).isEqualTo("FULFILLED");
        assertThat(holding(punctual, "available")).isEqualTo(99);
        refused(post(trader(punctual), path, Map.of("quantity", 1)), "more-than-is-owed");
    }

    @Test
    @Order(4)
    void shouldPutTheTermOffByNotice() {
        var order = Map.of("kind", "ORDER_TO_COMPLY", "until", "2036-08-01", "documentNumber", "文号", "reason", "责令");
        refused(post(province("p1"), "/compliance-cycles/" + cycle + "/notices", order), "notice-does-not-fit");
        String approval = drawn("POSTPONEMENT", "2036-07-31");
        refused(post(province("p1"), approval, Map.of()), "four-eyes");
        done(post(province("p2"), approval, Map.of()));

        assertThat(post(province("p2"), approval, Map.of()).statusCode()).isEqualTo(409);
        assertThat(board().getString("items[-1].dueOn")).isEqualTo("2036-07-31");
        assertThat(board().getList("items[-1].notices.kind")).containsExactly("POSTPONEMENT");
        assertThat(board().getInt("items[-1].count.obliged")).isEqualTo(3);
    }

    @Test
    @Order(5)
    void shouldCountOnceWhoWasInTimeWhenTheLastDayHasPassed() {
        Scene.publish(
                "trading.market.henan",
                "trading.day-closed.v1",
                "trading",
                "henan",
                "{\"businessDate\":\"2036-03-03\",\"markets\":[{\"instrument\":\"ENERGY\",\"openFen\":20000,\"highFen\":20000,"
                        + "\"lowFen\":20000,\"closeFen\":20000,\"quantity\":100,\"amountFen\":2000000,\"trades\":1,"
                        + "\"offBookQuantity\":100,\"offBookAmountFen\":2100000,\"offBookTrades\":1}]}");
        Scene.openDay(LocalDate.of(2036, 8, 1));

        eventually(() -> "RECKONED".equals(board().getString("items[-1].status")));

        JsonPath season = board();
        assertThat(season.getMap("items[-1].count"))
                .containsEntry("obliged", 3)
                .containsEntry("onTime", 1)
                .containsEntry("late", 2)
                .containsEntry("owed", 250)
                .containsEntry("ratePerTenThousand", 3333);
        assertThat(season.getList("items[-1].lateUnits.name"))
                .containsExactlyInAnyOrder("某单位" + slow, "某单位" + unwilling);
        assertThat(season.getString("items[-1].regions[0].regionCode")).isEqualTo(HOME);
        assertThat(told("registry.participants", "registry.performance-recorded.v1", slow.code()))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.body()).contains("\"missing\":50").contains("\"onTime\":false"));
        assertThat(standing(punctual)).isEqualTo("ON_TIME");
    }

    @Test
    @Order(6)
    void shouldLetTheLateMakeUpAndOrderTheOthersToComply() {
        surrendered(slow, 50);
        assertThat(standing(slow)).isEqualTo("MADE_UP");
        refused(
                post(province("p1"), "/obligations/" + obligation(unwilling) + "/sanction", DEMAND),
                "order-to-comply-has-not-run-out");
        done(post(province("p2"), drawn("ORDER_TO_COMPLY", "2036-08-20"), Map.of()));

        assertThat(board().getString("items[-1].status")).isEqualTo("ORDERED");
        assertThat(board().getInt("items[-1].count.madeUp")).isEqualTo(1);
        assertThat(board().getInt("items[-1].count.late")).as("the count stays").isEqualTo(2);
    }

    @Test
    @Order(7)
    void shouldDeductFineAndCarryTheRestToTheNextYear() {
        Scene.openDay(LocalDate.of(2036, 8, 21));
        String path = "/obligations/" + obligation(unwilling) + "/sanction";
        eventually(() -> post(city("c1", HOME), path, DEMAND).statusCode() == 201);
        refused(
                post(city("c1", HOME), path, Map.of("multiple", "5.5", "documentNumber", "文号")),
                "fine-multiple-out-of-range");
        refused(post(province("p1"), "/obligations/" + obligation(slow) + "/sanction", DEMAND), "nothing-is-missing");
        assertThat(post(city("c", "410200"), path, DEMAND).statusCode()).isEqualTo(404);

        // When: something changes between assessment and decision
        surrendered(unwilling, 10);
        assertThat(post(province("p2"), path + "/approval", Map.of()).statusCode())
                .isEqualTo(409);
        JsonPath assessed = done(post(city("c1", HOME), path, DEMAND));
        refused(post(province("c1"), path + "/approval", Map.of()), "four-eyes");
        JsonPath decided = done(post(province("p2"), path + "/approval", Map.of()));

        // Then: 190 missing × (4 100 000 ÷ 200) × 3; 140 at hand, 50 from the next allocation
        assertThat(assessed.getLong("fineFen")).isEqualTo(11_685_000);
        assertThat(decided.getInt("deducted")).isEqualTo(140);
        assertThat(decided.getInt("deductedNextYear")).isEqualTo(50);
        assertThat(holding(unwilling, "available")).isZero();
        assertThat(standing(unwilling)).isEqualTo("SANCTIONED");
        assertThat(done(get(trader(unwilling), "/next-year-deductions")).getList("items.quantity"))
                .containsExactly(50);
        assertThat(told("registry.participants", "registry.sanction-decided.v1", unwilling.code()))
                .hasSize(1);
        assertThat(post(province("p2"), path + "/approval", Map.of()).statusCode())
                .isIn(409, 422);
        assertThat(board().getLong("items[-1].count.owed")).isZero();
    }

    @Test
    @Order(8)
    void shouldAddUpAndRefuseTheImpossibleInTheTablesThemselves() {
        List<Map<String, Object>> checks = done(get(auditor(), "/integrity")).getList("checks");
        assertThat(checks)
                .filteredOn(check -> !"quarantine-is-empty".equals(check.get("name")))
                .allSatisfy(check -> assertThat(check.get("ok")).as("%s", check).isEqualTo(true));
        assertRefused("update compliance_cycle set approved_by = proposed_by", "four_eyes");
        assertRefused("update compliance_cycle set cycle_year = 2036 where status <> 'PROPOSED'", "after_the_year");
        assertRefused("update compliance_notice set approved_by = proposed_by", "four_eyes");
        assertRefused("update consumption_import set decided_by = proposed_by where status = 'APPROVED'", "four_eyes");
        assertRefused("update obligation set quantity = quantity - 1", "one_unit_for_each_consumed_rounded_up");
        assertRefused("update obligation set missing = quantity + 1", "obligation");
        assertRefused("update sanction set fine_fen = 1", "is decided");
        assertRefused("delete from sanction", "is decided");
        assertRefused(
                "insert into sanction (obligation_id, excess, price_amount_fen, price_quantity, multiple, fine_fen,"
                        + " document_number, proposed_by) values ('" + obligation(slow)
                        + "', 10, 100, 3, 3, 1001, 'x', 'y')",
                "fine_is_what_the_rule_says");
    }

    private void assertRefused(String sql, String why) {
        assertThatThrownBy(() -> run(sql)).as(sql).hasMessageContaining(why);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
