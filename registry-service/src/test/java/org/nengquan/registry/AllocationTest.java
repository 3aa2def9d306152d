package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nengquan.registry.Scene.HOME;
import static org.nengquan.registry.Scene.ROOT;
import static org.nengquan.registry.Scene.auditor;
import static org.nengquan.registry.Scene.city;
import static org.nengquan.registry.Scene.done;
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
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;

/** A year's quota by table: 60 % beforehand, the rest by verified output, and what is missing from the next year. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AllocationTest {

    private static final int YEAR = 2041;
    private static final String TABLE = "/allocations?instrument=ENERGY&year=" + YEAR;
    private static final String REHEARSAL = "/allocations/rehearsal?instrument=ENERGY&year=" + YEAR;
    private static Uscc growing;
    private static Uscc shrinking;
    private static String id;

    @Inject
    DataSource database;

    private static String table() {
        return "统一社会信用代码,核定数量,核定产量\n" + growing + ",1001,100\n" + shrinking + ",500,100\n";
    }

    @Test
    @Order(1)
    void shouldNameEveryFaultByLineAndGiveNothing() {
        growing = Scene.anOpenAccount("VOLUNTARY");
        shrinking = Scene.anOpenAccount("VOLUNTARY");
        Uscc buyer = Scene.anOpenAccount("PROJECT");

        var uncapped = send(province("p1"), REHEARSAL, table()).jsonPath();
        Scene.aCap("ENERGY", "LOCAL", HOME, YEAR, 1600);
        var wrong = "uscc,quantity,expectedOutput\n" + growing + ",1601,1\n" + buyer + ",x,0\n" + growing + ",1,1\n";
        var rehearsal = send(province("p1"), REHEARSAL, wrong).jsonPath();
        Response proposal = send(province("p1"), TABLE, wrong);
        var elsewhere = send(city("c", "410200"), REHEARSAL, table()).jsonPath();

        assertThat(uncapped.getList("faults.column")).containsOnly("quantity");
        assertThat(rehearsal.getList("faults.line", Integer.class)).containsExactly(2, 3, 3, 3, 4);
        assertThat(proposal.statusCode()).isEqualTo(400);
        assertThat(proposal.jsonPath().getList("violations.field"))
                .contains("line 3: quantity")
                .hasSize(5);
        assertThat(elsewhere.getList("faults.what.en"))
                .allSatisfy(what -> assertThat((String) what).startsWith("there is no such participant"));
        assertThat(send(province("p1"), "/allocations?instrument=ENERGY", table())
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(province("p1"), "/allocations?instrument=GAS&year=2041", table())
                        .statusCode())
                .isIn(400, 404);
    }

    @Test
    @Order(2)
    void shouldGiveSixtyPercentOnceAnotherPersonApproves() {
        var gb = Scene.sendFile(
                province("p1"), REHEARSAL, table().getBytes(Charset.forName("GB18030")), "text/csv;charset=GB18030");
        assertThat(gb.jsonPath().getBoolean("acceptable")).as(gb.asString()).isTrue();
        id = done(send(city("c1", HOME), TABLE, table())).getString("allocationId");
        assertThat(send(province("p1"), TABLE, table()).statusCode())
                .as("one table a unit and year")
                .isEqualTo(400);

        assertThat(post(city("c1", HOME), approval(), Map.of()).statusCode()).isEqualTo(403);
        refused(post(province("c1"), approval(), Map.of()), "four-eyes");
        assertThat(done(post(province("p2"), approval(), Map.of())).getString("status"))
                .isEqualTo("PRE_ISSUED");

        assertThat(post(province("p2"), approval(), Map.of()).statusCode()).isEqualTo(409);
        assertThat(holding(growing, "available")).isEqualTo(600);
        assertThat(holding(shrinking, "available")).isEqualTo(300);
        assertThat(told("registry.holdings", "registry.quota-issued.v1", growing.code()))
                .hasSize(1);
    }

    @Test
    @Order(3)
    void shouldTrueUpByVerifiedOutputAndCarryWhatIsMissingToTheNextYear() {
        Scene.handOver(shrinking, "POOL", 200);
        String outputs = "uscc,verifiedOutput\n" + growing + ",108.5\n" + shrinking + ",30\n";
        String path = "/allocations/" + id + "/true-up";

        assertThat(send(province("p1"), path + "/rehearsal", "uscc,verifiedOutput\n" + growing + ",-1\n")
                        .jsonPath()
                        .getList("faults.line", Integer.class))
                .containsExactly(2, 3);
        assertThat(send(city("c", "410200"), path, outputs).statusCode()).isEqualTo(404);
        done(send(city("c1", HOME), path, outputs));
        done(post(province("p2"), path + "/rejection", Map.of()));
        done(send(city("c1", HOME), path, outputs));
        refused(post(province("c1"), path + "/approval", Map.of()), "four-eyes");
        done(post(province("p2"), path + "/approval", Map.of()));

        // Then: 1001 × 108.5 ÷ 100 = 1086 (rounded down), 486 on top; 500 × 30 ÷ 100 = 150, 150 too many, 100 at hand
        assertThat(holding(growing, "available")).isEqualTo(1086);
        assertThat(holding(shrinking, "available")).isZero();
        Map<String, Object> line =
                done(get(trader(shrinking), "/allocations/" + id + "/lines")).getMap("items[0]");
        assertThat(line)
                .containsEntry("preIssued", 300)
                .containsEntry("determined", 150)
                .containsEntry("returned", 100)
                .containsEntry("owed", 50);
        assertThat(done(get(trader(growing), "/allocations/" + id + "/lines")).getList("items"))
                .as("sees its own line only")
                .hasSize(1);
        assertThat(done(get(trader(shrinking), "/next-year-deductions")).getList("items.quantity"))
                .containsExactly(50);
    }

    @Test
    @Order(4)
    void shouldTakeFromTheNextAllocationWhatIsOwed() {
        Scene.aCap("ENERGY", "LOCAL", HOME, YEAR + 1, 100);
        String next = "/allocations?instrument=ENERGY&year=" + (YEAR + 1);
        String second = done(send(city("c1", HOME), next, "uscc,quantity,expectedOutput\n" + shrinking + ",100,10\n"))
                .getString("allocationId");

        done(post(province("p2"), "/allocations/" + second + "/approval", Map.of()));

        assertThat(holding(shrinking, "available")).isEqualTo(60 - 50);
        assertThat(done(get(trader(shrinking), "/next-year-deductions")).getList("items.taken"))
                .containsExactly(50);
        List<Map<String, Object>> checks = done(get(auditor(), "/integrity")).getList("checks");
        assertThat(checks)
                .filteredOn(check -> !"quarantine-is-empty".equals(check.get("name")))
                .allSatisfy(check -> assertThat(check.get("ok")).as("%s", check).isEqualTo(true));
        var totals = RestAssured.get(ROOT + "/allocation-totals").jsonPath();
        assertThat(totals.getInt("items.find { it.year == 2041 && it.instrument == 'ENERGY' }.planned"))
                .isEqualTo(1501);
        assertThat(totals.getInt("items.find { it.year == 2041 && it.instrument == 'ENERGY' }.determined"))
                .isEqualTo(1236);
    }

    @Test
    @Order(5)
    void shouldGiveNothingByATableThatWasRejected() {
        Scene.aCap("ENERGY", "LOCAL", HOME, YEAR + 2, 100);
        String path = "/allocations?instrument=ENERGY&year=" + (YEAR + 2);
        String file = "uscc,quantity,expectedOutput\n" + growing + ",100,10\n";
        String wrong = done(send(city("c1", HOME), path, file)).getString("allocationId");
        done(post(province("p2"), "/allocations/" + wrong + "/rejection", Map.of("reason", "数量有误")));

        assertThat(post(province("p2"), "/allocations/" + wrong + "/approval", Map.of())
                        .statusCode())
                .isEqualTo(409);
        String corrected = done(send(city("c1", HOME), path, file)).getString("allocationId");
        assertThat(corrected).isNotEqualTo(wrong);

        // Then: the world moves on before it is approved
        done(post(province("p1"), "/ets-coverages", Map.of("uscc", growing.code(), "covered", true, "year", YEAR + 2)));
        refused(post(province("p2"), "/allocations/" + corrected + "/approval", Map.of()), "unit-not-eligible");
        done(post(
                province("p1"), "/ets-coverages", Map.of("uscc", growing.code(), "covered", false, "year", YEAR + 2)));
    }

    @Test
    @Order(6)
    void shouldRefuseTheImpossibleInTheTablesThemselves() {
        assertRefused("update allocation set approved_by = proposed_by where id = '" + id + "'", "four_eyes");
        assertRefused("update allocation set trued_up_by = filed_by where id = '" + id + "'", "four_eyes_again");
        assertRefused(
                "update allocation_line set added = added + 1 where allocation_id = '" + id + "'", "trued_up_adds_up");
        assertRefused(
                "insert into allocation_line select allocation_id, allocation_year + 1, instrument, uscc, region_code,"
                        + " 1, 1, true from allocation_line where allocation_id = '" + id + "'",
                "allocation_line");
        assertRefused(
                "insert into issuance (id, status, uscc, instrument, category, origin, region_code, vintage_year,"
                        + " quantity, proposed_by, allocation_id) select '" + UUID.randomUUID() + "', 'PROPOSED',"
                        + " min(uscc), 'ENERGY', 'LOCAL', 'CITY_POOL', '410100', 2041, 1, 'x', '" + id
                        + "' from participant where uscc not in ('" + growing + "', '" + shrinking + "')",
                "allocated_to_a_unit_of_the_table");
        assertRefused("update next_year_deduction set taken = taken + 1", "never_more_than_is_owed");
        assertRefused("update next_year_deduction set taken = 0", "only paid off");
        assertRefused("delete from next_year_deduction", "only paid off");
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

    private static String approval() {
        return "/allocations/" + id + "/approval";
    }

    private static Response send(String token, String path, String table) {
        return Scene.sendCsv(token, path, table);
    }
}
