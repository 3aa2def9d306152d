package org.nengquan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.MovementKind;
import org.nengquan.stack.ServiceStack;

/** Goes around the application, straight at SQL: the tables refuse the impossible by themselves. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class DatabaseRefusesTest {

    /** A last statement that makes the deferred checks look at once and then takes everything back. */
    private static final String ONLY_TRY = "set constraints all immediate; rollback";

    private static Uscc holder;
    private static String issuance;
    private static long first;

    @Inject
    DataSource database;

    @BeforeEach
    void oneIssuedLotOfAHundred() {
        if (holder == null) {
            holder = Scene.anOpenAccount("VOLUNTARY");
            Scene.aCap("ENERGY", "VOLUNTARY", Scene.HOME, 2022, 150);
            var issued = Scene.issued(holder, "RETROFIT", 100);
            issuance = issued.getString("issuanceId");
            first = issued.getLong("lots[0].firstSerial");
        }
    }

    private ThrowingCallable running(String... statements) {
        return () -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                run(connection, statement, statements);
            }
        };
    }

    private static void run(Connection connection, Statement statement, String... statements) throws SQLException {
        try {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException refused) {
            connection.rollback();
            throw refused;
        }
    }

    private static String account(String kind) {
        String owner = kind.equals("ISSUED") ? "SYSTEM" : holder.code();
        return "(select id from account where holder = '" + owner + "' and instrument = 'ENERGY'"
                + " and origin = 'RETROFIT' and kind = '" + kind + "')";
    }

    private static String entry(UUID id, String kind, String reference) {
        return "insert into entry (id, kind, reference, instrument, business_date) values ('" + id + "', '" + kind
                + "', '" + reference + "', 'ENERGY', '2022-07-01')";
    }

    private static String posting(UUID entry, int line, String account, long amount) {
        long last = first + Math.abs(amount) - 1;
        return "insert into posting values ('" + entry + "', " + line + ", " + account + ", " + amount + ", " + first
                + ", " + last + ")";
    }

    @Test
    void shouldTakeAnHonestEntry() {
        UUID id = UUID.randomUUID();
        assertThatCode(running(
                        entry(id, "HAND_OVER", id.toString()),
                        posting(id, 1, account("AVAILABLE"), -1),
                        posting(id, 2, account("IN_TRADING"), 1),
                        ONLY_TRY))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseANegativeBalance() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(running(
                        entry(id, "HAND_OVER", id.toString()),
                        posting(id, 1, account("AVAILABLE"), -101),
                        posting(id, 2, account("IN_TRADING"), 101)))
                .hasMessageContaining("only_the_source_is_negative");
    }

    @Test
    void shouldRefuseAnUnbalancedEntry() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(running(
                        entry(id, "HAND_OVER", id.toString()),
                        posting(id, 1, account("AVAILABLE"), -5),
                        posting(id, 2, account("IN_TRADING"), 4)))
                .hasMessageContaining("does not sum to zero");
        assertThatThrownBy(running(entry(id, "HAND_OVER", id.toString()))).hasMessageContaining("no postings");
    }

    private static String opened(String kind) {
        return "insert into account (holder, instrument, origin, kind) values ('" + holder
                + "', 'ENERGY', 'RETROFIT', '" + kind + "') on conflict do nothing";
    }

    @Test
    void shouldRefuseAWayThatIsNotDeclared() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(running(
                        opened("RETIRED"),
                        entry(id, "FREEZE", id.toString()),
                        posting(id, 1, account("AVAILABLE"), -5),
                        posting(id, 2, account("RETIRED"), 5)))
                .hasMessageContaining("a way that is not declared");
        Uscc stranger = Scene.anOpenAccount("VOLUNTARY");
        assertThatThrownBy(running(
                        entry(id, "HAND_OVER", id.toString()),
                        posting(id, 1, account("AVAILABLE"), -5),
                        posting(
                                id,
                                2,
                                "(select id from account where holder = '" + stranger
                                        + "' and instrument = 'ENERGY' and origin = 'RETROFIT' and kind ="
                                        + " 'IN_TRADING')",
                                5)))
                .hasMessageContaining("a way that is not declared");
    }

    @Test
    void shouldRefuseToMoveOutsideTradeWithoutAPostedOrder() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(running(
                        opened("FROZEN"),
                        entry(id, "FREEZE", id.toString()),
                        posting(id, 1, account("AVAILABLE"), -5),
                        posting(id, 2, account("FROZEN"), 5)))
                .hasMessageContaining("moves what no order allows");
    }

    @Test
    void shouldKeepTheWaysOfTheTableOfMovements() throws SQLException {
        Set<String> declared = Arrays.stream(MovementKind.values())
                .flatMap(kind -> kind.way().stream())
                .map(way -> way.entry() + " " + way.from() + " " + way.to())
                .collect(Collectors.toSet());
        Set<String> undone = Arrays.stream(MovementKind.values())
                .filter(MovementKind.REVERSE::carriesOn)
                .flatMap(kind -> kind.way().stream())
                .map(way -> "REVERSE " + way.to() + " " + way.from())
                .collect(Collectors.toSet());
        Set<String> kept = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select entry_kind || ' ' || from_kind || ' ' || to_kind"
                        + " from movement_path where by_order")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        declared.addAll(undone);
        assertThat(kept).isEqualTo(declared);
    }

    private static String aProject() {
        return "insert into project (id, number, uscc, filed_by, name, region_code, energy_increase_tce,"
                + " energy_per_added_value, coal_increase_t, coal_use, energy_purchase_quantity, coal_purchase_quantity,"
                + " rule_version, arithmetic, joint_review) select '00000000-0000-0000-0000-0000000000c1', 'XM-C', uscc,"
                + " uscc, 'x', '410100', 1, 1, 0, 'NONE', 1, 0, 'v', 'a', 'PENDING' from participant where uscc = '"
                + holder + "'";
    }

    /** 办法§10: another unit only by succession, and the unit that filed it stays written. */
    @Test
    void shouldLetAProjectPassToASuccessorOnly() {
        Uscc another = Scene.anOpenAccount("PROJECT");
        for (String column : List.of("uscc", "filed_by")) {
            String update = "update project set " + column + " = '" + another + "' where number = 'XM-C'";
            assertThatThrownBy(running(aProject(), update, "set constraints all immediate"))
                    .hasMessageContaining("passes to a successor only");
        }
    }

    @Test
    void shouldKeepWorksFromBeginningOnOnePersonsWord() {
        String project = aProject();
        String clock = "insert into construction_clock (project_id, started_on, due_on, status, evidence_type,"
                + " evidence_sha256, begun_on, filed_by, accepted_by) values ('00000000-0000-0000-0000-0000000000c1',"
                + " '2022-07-01', '2024-07-01', 'BEGUN', 'CONSTRUCTION_PERMIT', repeat('a', 64), '2022-08-01', 'a', '%s')";
        assertThatThrownBy(running(project, clock.formatted("a"))).hasMessageContaining("four_eyes");
        assertThatCode(running(project, clock.formatted("b"), ONLY_TRY)).doesNotThrowAnyException();
    }

    @Test
    void shouldRefuseToTakeFromTheSourceWithoutAnApprovedIssuance() {
        UUID id = UUID.randomUUID();
        assertThatThrownBy(running(
                        entry(id, "ISSUE", id.toString()),
                        posting(id, 1, account("ISSUED"), -5),
                        posting(id, 2, account("AVAILABLE"), 5)))
                .hasMessageContaining("issues what no issuance allows");
        assertThatThrownBy(running(
                        entry(id, "RETURN", id.toString()),
                        posting(id, 1, account("ISSUED"), -5),
                        posting(id, 2, account("AVAILABLE"), 5)))
                .hasMessageContaining("takes from the source");
        assertThatThrownBy(running(
                        entry(id, "ISSUE", issuance),
                        posting(id, 1, account("ISSUED"), -100),
                        posting(id, 2, account("AVAILABLE"), 100)))
                .hasMessageContaining("entry_kind_reference_key");
    }

    @Test
    void shouldRefuseAPostingAddedToAnOldEntry() {
        String old = "(select id from entry where kind = 'ISSUE' and reference = '" + issuance + "')";
        assertThatThrownBy(
                        running("insert into posting values (" + old + ", 9, " + account("AVAILABLE") + ", 1, 1, 1)"))
                .hasMessageContaining("written with their entry or never");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update posting set amount = amount",
                "delete from posting",
                "truncate posting",
                "update entry set reference = 'x'",
                "delete from entry_seal",
                "truncate entry_seal"
            })
    void shouldRefuseToChangeWhatIsWritten(String sql) {
        assertThatThrownBy(running(sql)).hasMessageContaining("the ledger only grows");
    }

    @Test
    void shouldRefuseToMoveABalanceWithoutAPosting() {
        assertThatThrownBy(running("update account set balance = balance + 1 where id = " + account("AVAILABLE")))
                .hasMessageContaining("by a posting only");
        assertThatThrownBy(running("insert into account (holder, instrument, origin, kind, balance)"
                        + " values ('X', 'ENERGY', 'RETROFIT', 'AVAILABLE', 5)"))
                .hasMessageContaining("by a posting only");
    }

    @Test
    void shouldRefuseOverlappingSerials() {
        assertThatThrownBy(running("insert into lot values (gen_random_uuid(), '" + issuance + "', "
                        + account("AVAILABLE") + ", " + (first + 50) + ", " + (first + 500) + ", '2022-07-01')"))
                .hasMessageContaining("no_unit_is_held_twice");
    }

    @Test
    void shouldRefuseIssuanceAboveTheCapOrWithoutOne() {
        String columns = "insert into issuance (id, status, number, uscc, instrument, category, origin, region_code,"
                + " vintage_year, quantity, proposed_by, approved_by, issued_on) values (gen_random_uuid(), 'ISSUED',";
        assertThatThrownBy(running(columns + " 'N1', '" + holder + "', 'ENERGY', 'VOLUNTARY', 'CITY_POOL', '"
                        + Scene.HOME + "', 2022, 51, 'a', 'b', '2022-07-01')"))
                .hasMessageContaining("issued_within_the_cap");
        assertThatThrownBy(running(columns + " 'N2', '" + holder + "', 'ENERGY', 'VOLUNTARY', 'CITY_POOL', '"
                        + Scene.HOME + "', 2023, 1, 'a', 'b', '2022-07-01')"))
                .hasMessageContaining("no cap is in force");
        assertThatThrownBy(running("update issuance set quantity = 1 where id = '" + issuance + "'"))
                .hasMessageContaining("stays as it is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update participant set approved_by = proposed_by",
                "update issuance set approved_by = proposed_by where status = 'PROPOSED'",
                "update cap set approved_by = proposed_by",
                "insert into movement_order (id, number, kind, uscc, instrument, quantity, ground, status,"
                        + " proposed_by, approved_by, approved_on, waits_days, posted_on) select gen_random_uuid(), 'x',"
                        + " 'FREEZE', uscc, 'ENERGY', 1, 'g', 'POSTED', 'a', 'a', '2022-07-01', 0, '2022-07-01' from"
                        + " participant limit 1",
                "insert into region_target values (gen_random_uuid(), '410100', 2021, true, true, 'RECORDED', 'a',"
                        + " 'a')",
                "insert into rule_parameter values"
                        + " (gen_random_uuid(), 'ADJUSTMENT_FACTOR_B', 0.5, '2050-01-01', 'b', true, 'a', 'a')"
            })
    void shouldRefuseOnePersonInBothRoles(String sql) {
        if (sql.startsWith("update issuance")) {
            Scene.done(Scene.post(
                    Scene.city("c", Scene.HOME),
                    "/issuances",
                    java.util.Map.of("confirmationNumber", Scene.aConfirmation(holder, "SHUTDOWN", 1))));
        }
        assertThatThrownBy(running(sql)).hasMessageContaining("four_eyes");
    }

    @Test
    void shouldRefuseAFactorOutsideTheLawAndASecondAuthorityInARegion() {
        assertThatThrownBy(running("insert into rule_parameter values"
                        + " (gen_random_uuid(), 'ADJUSTMENT_FACTOR_B', 0.29, '2050-01-01', 'b', true, 'a', null)"))
                .hasMessageContaining("within_the_law");
        String city = "insert into participant (uscc, name, kind, region_code, status) values ('%s', 'x', 'CITY',"
                + " '410900', 'APPLIED')";
        assertThatThrownBy(running(city.formatted(Codes.government()), city.formatted(Codes.government())))
                .hasMessageContaining("one_authority_in_a_region");
        assertThatThrownBy(running(city.formatted(Codes.enterprise())))
                .hasMessageContaining("authorities_have_government_codes");
    }
}
