package org.nengquan.disclosure.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.stack.ServiceStack;

/** Straight at the tables: what is impossible is refused even to who holds the database password. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class TablesRefuseTest {

    private static final String DAY = "2022-11-01";

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trade set quantity = 1",
                "delete from trade",
                "truncate trade cascade",
                "delete from trade_outcome",
                "update market_close set trades = 9",
                "update notice set body_zh = ''",
                "update log_leaf set content = 'x'",
                "delete from log_node",
                "update log_head set size = size - 1",
                "update log_head set root = repeat('0', 64)",
                "insert into edition (edition) values (1)",
                "update market_day set settled_trades = trades + 1 where business_date = '2022-11-01'",
                "update market_day set high_fen = low_fen - 1 where business_date = '2022-11-01'",
                "update market_day set phase = 'HALF' where business_date = '2022-11-01'",
                "insert into trade values (-5, 'X1', '2022-11-01', 'ENERGY', 'SAVED', 2, 20000, 39999, now())",
                "insert into trade values (-5, 'X1', '2022-11-01', 'ENERGY', 'SAVED', 0, 20000, 0, now())",
                "insert into trade values (-5, 'X1', '1999-01-01', 'ENERGY', 'SAVED', 1, 20000, 20000, now())",
                "insert into trade values (-5, 'T2022-11-01-0', '2022-11-01', 'ENERGY', 'SAVED', 1, 2, 2, now())",
                "insert into bar values ('ENERGY', 'WEEK', '2022-11-01', 1, 1, 1, 1, 0, 0, 0, 1)",
                "insert into issued values ('ENERGY', 'LOCAL', '410100', 2022, -1, 1)",
                "update sharing.credit_push set delivered_through = delivered_through + 2",
                "delete from sharing.credit_push",
                "update sharing.credit_push set failures = 1",
                "insert into trade_outcome values ('T2022-11-01-0', 'DEFAULTED', '2022-11-02', now())"
            })
    void shouldRefuse(String sql) {
        // Given
        if (!Public.hasReport(DAY, 1)) {
            Exchange.play(LocalDate.parse(DAY), 20_000);
            Public.await("settled", () -> Public.hasReport(DAY, 1));
        }

        // Then
        assertThatThrownBy(() -> execute(sql)).isInstanceOf(SQLException.class);
    }

    @Test
    void shouldHaveNoColumnForAParty() throws SQLException {
        assertThat(
                        query(
                                "select table_name || '.' || column_name from information_schema.columns"
                                        + " where table_schema = 'public' and column_name ~ '(uscc|buyer|seller|name|account|order_id)'"))
                .isEmpty();
    }

    @Test
    void shouldKeepNoPartyInAnyTableOfOurs() throws SQLException {
        // Given
        Exchange.play(LocalDate.of(2022, 11, 2), 20_000);
        Public.await("settled", () -> Public.hasReport("2022-11-02", 1));

        // Then: consumed_subject and quarantined_event are the outbox's own and are never shown
        for (String table : query("select table_name from information_schema.tables where table_schema = 'public' and"
                + " table_name not in ('consumed_subject', 'quarantined_event')")) {
            for (String uscc : Exchange.USCCS) {
                assertThat(query("select '1' from " + table + " t where t::text like '%" + uscc + "%' limit 1"))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> query(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
