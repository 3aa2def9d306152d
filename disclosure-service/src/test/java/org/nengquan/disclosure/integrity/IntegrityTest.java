package org.nengquan.disclosure.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.disclosure.Exchange.MARKET;
import static org.nengquan.disclosure.Exchange.tell;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.stack.ServiceStack;

@QuarkusTest
@WithTestResource(ServiceStack.class)
class IntegrityTest {

    private static final List<String> GUARDED =
            List.of("bar", "market_day", "market_close", "log_leaf", "trade_outcome");

    @Inject
    DataSource database;

    @Test
    void shouldFindAFigureThatSomebodyChangedInTheTables() throws SQLException {
        // Given
        Exchange.play(LocalDate.of(2022, 10, 10), 20_100, 20_200);
        Public.await("settled", () -> Public.hasReport("2022-10-10", 2));
        Public.await("clean", () -> Public.integrity().getBoolean("ok"));

        // Then
        assertFound(
                "k-line",
                "bar set high_fen = high_fen + 1 where period = 'WEEK' and date = '2022-10-10'"
                        + " and instrument = 'ENERGY'",
                "bar set high_fen = high_fen - 1 where period = 'WEEK' and date ="
                        + " '2022-10-10' and instrument = 'ENERGY'");
        assertFound(
                "day-report",
                "market_day set amount_fen = amount_fen + 1 where business_date = '2022-10-10' and instrument = 'ENERGY'",
                "market_day set amount_fen = amount_fen - 1 where business_date = '2022-10-10' and instrument = 'ENERGY'");
        assertFound(
                "merkle-root",
                "log_leaf set content = replace(content, '20100', '20101') where content like '%T2022-10-10-0%'",
                "log_leaf set content = replace(content, '20101', '20100') where content like '%T2022-10-10-0%'");
        assertThat(Public.integrity().getBoolean("ok")).isTrue();
    }

    @Test
    void shouldFindADayThatTheMarketItselfCountedOtherwise() throws SQLException {
        // Given
        Exchange.play(LocalDate.of(2022, 10, 11), 20_100);
        Public.await("settled", () -> Public.hasReport("2022-10-11", 1));

        // Then
        assertFound(
                "day-close",
                "market_close set trades = 2 where business_date = '2022-10-11' and instrument = 'ENERGY'",
                "market_close set trades = 1 where business_date = '2022-10-11' and instrument = 'ENERGY'");
    }

    @Test
    void shouldFindASettlementWithoutATrade() throws SQLException {
        // When
        execute("insert into trade_outcome values ('GHOST-1', 'SETTLED', '2022-10-14', now() - interval '2 minutes')");

        // Then
        assertThat(detail("settled-trades")).contains("GHOST-1");
        assertThat(detail("log-leaves")).contains("settlement");
        execute("delete from trade_outcome where trade_number = 'GHOST-1'");
    }

    @Test
    void shouldSetPoisonAsideAndGoOnWithEverythingElse() throws SQLException {
        // Given: an amount that is not quantity times price, and a trade of a day that was never opened
        var date = LocalDate.of(2022, 10, 12);
        var poison = Exchange.event("trading.trade-executed.v1", "trading", "henan", date, """
                {"tradeNumber":"P1","businessDate":"2022-10-12","instrument":"ENERGY","priority":"SAVED","quantity":2,\
                "priceFen":20000,"amountFen":1,"executedAt":"2022-10-12T02:00:00Z"}""");
        var stray = Exchange.trade("P2", LocalDate.of(1999, 1, 1), "ENERGY", 1, 20_000);

        // When
        tell(MARKET, poison, stray);
        Exchange.play(date, 20_300);

        // Then
        Public.await("the others went on", () -> Public.hasReport("2022-10-12", 1));
        var verdict = Public.integrity();
        assertThat(verdict.getBoolean("ok")).isFalse();
        assertThat(detail("quarantine")).contains("trading.trade-executed.v1");
        execute("delete from quarantined_event");
        assertThat(Public.integrity().getBoolean("ok")).isTrue();
    }

    @Test
    void shouldCountWhatThereIs() {
        Exchange.play(LocalDate.of(2022, 10, 13), 20_100);
        Public.await("settled", () -> Public.hasReport("2022-10-13", 1));

        assertThat(Public.integrity().getMap("counts")).containsKeys("trades", "settled", "days", "leaves", "issued");
        assertThat(Public.integrity().getLong("counts.trades"))
                .isGreaterThanOrEqualTo(Public.integrity().getLong("counts.settled"));
    }

    private void assertFound(String check, String breach, String repair) throws SQLException {
        execute("update " + breach);
        assertThat(Public.integrity().getBoolean("ok")).as(check).isFalse();
        assertThat(detail(check)).as(check).isNotEqualTo("nothing differs");
        execute("update " + repair);
    }

    private static String detail(String check) {
        List<String> details = Public.integrity().getList("checks.findAll { it.name == '" + check + "' }.detail");
        return details.getFirst();
    }

    /** As only the owner of the database could: with the triggers off. */
    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (String table : GUARDED) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            statement.execute(sql);
            for (String table : GUARDED) {
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
    }
}
