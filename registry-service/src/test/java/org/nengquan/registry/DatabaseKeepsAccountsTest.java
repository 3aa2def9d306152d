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
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.registry.account.domain.AccountMove;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.stack.ServiceStack;

/** Goes around the application, straight at SQL: accounts go their declared ways only, documents are what they say. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class DatabaseKeepsAccountsTest {

    private static final String LOOK_AT_ONCE = "set constraints all immediate";
    private static final String CHANGE = "insert into account_change (id, uscc, move, article, reason, status,"
            + " proposed_by, proposed_on, decided_by, decided_on, sells_through, closing_ground, successor_uscc)"
            + " values (gen_random_uuid(), 'UNIT', ";

    private static Uscc unit;

    @Inject
    DataSource database;

    @BeforeEach
    void anOpenAccount() {
        if (unit == null) {
            unit = Scene.anOpenAccount("VOLUNTARY");
        }
    }

    /** Runs the statements in one transaction that is always taken back. */
    private ThrowingCallable trying(String... statements) {
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
                statement.execute(sql.replace("UNIT", unit.code()));
            }
            statement.execute(LOOK_AT_ONCE);
        } finally {
            connection.rollback();
        }
    }

    private static String becoming(String status) {
        return "update participant set status = '" + status + "', stopped_by = 'li', stop_article = 'x',"
                + " stop_reason = 'x' where uscc = 'UNIT'";
    }

    @Test
    void shouldLetAnAccountBeStoppedAtOnce() {
        assertThatCode(trying(becoming("SUSPENDED"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPLIED", "PROPOSED", "REJECTED", "RETURNED", "CLOSED"})
    void shouldRefuseAWayThatIsNotDeclared(String status) {
        assertThatThrownBy(trying(becoming(status))).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESTRICTED", "CLOSING"})
    void shouldRefuseADeclaredWayWithoutADecision(String status) {
        assertThatThrownBy(trying(becoming(status))).hasMessageContaining("may not go from ACTIVE");
    }

    @Test
    void shouldLetAnAccountGoItsWayWithTheDecisionOfTwo() {
        String decided = CHANGE + "'RESTRICT', 'x', 'x', 'APPROVED', 'zhang', now(), 'li', now(), null, null, null)";
        assertThatCode(trying(decided, becoming("RESTRICTED"))).doesNotThrowAnyException();
        assertThatThrownBy(trying(decided, becoming("CLOSING"))).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'RESTRICT', 'x', 'x', 'APPROVED', 'same', now(), 'same', now(), null, null, null)",
                "'RESTRICT', 'x', 'x', 'APPROVED', 'zhang', now(), null, null, null, null, null)",
                "'CLOSE', 'x', 'x', 'BY_LAW', 'system', now(), null, null, null, null, null)",
                "'END_WINDOW', 'x', 'x', 'PROPOSED', 'zhang', now(), null, null, null, null, null)",
                "'RESTRICT', 'x', 'x', 'BY_LAW', 'zhang', now(), null, null, null, null, null)",
                "'CLOSE', 'x', 'x', 'PROPOSED', 'zhang', now(), null, null, now(), null, null)",
                "'BEGIN_CLOSING', 'x', 'x', 'PROPOSED', 'zhang', now(), null, null, null, null, null)",
                "'BEGIN_CLOSING', 'x', 'x', 'PROPOSED', 'zhang', now(), null, null, null, 'MERGER', null)",
                "'BEGIN_CLOSING', 'x', 'x', 'PROPOSED', 'zhang', now(), null, null, null, 'MERGER', 'UNIT')",
                "'MARRY', 'x', 'x', 'PROPOSED', 'zhang', now(), null, null, null, null, null)"
            })
    void shouldRefuseADecisionThatIsNone(String values) {
        assertThatThrownBy(trying(CHANGE + values)).isInstanceOf(SQLException.class);
    }

    @Test
    void shouldKeepOneOpenProposalAndWhatWasDecided() {
        String open = CHANGE + "'RESTRICT', 'x', 'x', 'PROPOSED', 'zhang', now(), null, null, null, null, null)";
        String decided = CHANGE + "'RESTRICT', 'x', 'x', 'REJECTED', 'zhang', now(), 'li', now(), null, null, null)";
        assertThatCode(trying(open)).doesNotThrowAnyException();
        assertThatThrownBy(trying(open, open)).hasMessageContaining("one_open_change");
        assertThatThrownBy(trying(decided)).hasMessageContaining("rejected_for_a_reason");
        assertThatThrownBy(trying(
                        CHANGE + "'RESTRICT', 'x', 'x', 'APPROVED', 'zhang', now(), 'li', now(), null, null, null)",
                        "update account_change set reason = 'other' where uscc = 'UNIT'"))
                .hasMessageContaining("what was sent and said stays");
    }

    @Test
    void shouldRefuseAnAccountThatBeginsOpen() {
        assertThatThrownBy(trying("insert into participant (uscc, name, kind, region_code, status, proposed_by,"
                        + " approved_by, account_number, approved_on) values ('91350100M000100Y43', 'x', 'VOLUNTARY',"
                        + " '410100', 'ACTIVE', 'a', 'b', 'n', now())"))
                .hasMessageContaining("begins with an application");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'application/pdf', 3, encode(sha256('abc'), 'hex'), 'abc'",
                "'text/html', 5, encode(sha256('%PDF-'), 'hex'), '%PDF-'",
                "'application/pdf', 6, encode(sha256('%PDF-'), 'hex'), '%PDF-'",
                "'application/pdf', 5, encode(sha256('%PDF+'), 'hex'), '%PDF-'"
            })
    void shouldRefuseADocumentThatIsNotWhatItSays(String file) {
        assertThatThrownBy(trying(document(1, file))).isInstanceOf(SQLException.class);
    }

    private static String document(int ordinal, String file) {
        return "insert into account_document (id, uscc, ordinal, kind, file_name, added_by, added_on, media_type,"
                + " size_bytes, sha256, content) values (gen_random_uuid(), 'UNIT', " + ordinal
                + ", 'OTHER', 'x', 'zhang', now(), " + file + ")";
    }

    @Test
    void shouldKeepAGoodDocumentForEverAndNoMoreThanForty() {
        String good = "'application/pdf', 5, encode(sha256('%PDF-'), 'hex'), '%PDF-'";
        assertThatCode(trying(document(40, good))).doesNotThrowAnyException();
        assertThatThrownBy(trying(document(41, good))).isInstanceOf(SQLException.class);
        assertThatThrownBy(trying(document(1, good), document(2, good))).hasMessageContaining("a_file_is_kept_once");
        assertThatThrownBy(trying(document(1, good), "delete from account_document"))
                .hasMessageContaining("what was sent and said stays");
    }

    @Test
    void shouldHoldTheSameWaysAsTheApplication() throws SQLException {
        Set<String> declared = Arrays.stream(AccountMove.values())
                .flatMap(move -> move.from().stream().map(from -> from + " " + move.to() + " " + move))
                .collect(Collectors.toSet());
        Set<String> kept = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select concat_ws(' ', from_status, to_status, move)"
                        + " from account_state_path where move is not null")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        assertThat(kept).isEqualTo(declared);
    }
}
