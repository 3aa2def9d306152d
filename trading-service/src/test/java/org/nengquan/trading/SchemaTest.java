package org.nengquan.trading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nengquan.stack.ServiceStack;

/** What the database refuses by itself, whoever asks. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class SchemaTest {
    private static final String ORDER = """
            insert into market_order (order_id, shard, seq, business_date, uscc, client_order_id, instrument, side, priority,
                price_fen, quantity, filled_quantity, state, placed_at)
            values ('00000000-0000-7000-8000-000000000001', 'henan', 1, '2022-07-01', 'u', 'c', 'ENERGY', %s, now())""";

    @Inject
    DataSource dataSource;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'SELL', null, 20000, 10, 0, 'RESTING'      | a seller that offers no kind of units",
                "'BUY', 'SAVED', 20000, 10, 0, 'RESTING'    | a buyer that asks for a kind of units",
                "'BUY', null, 0, 10, 0, 'RESTING'           | a price of nothing",
                "'BUY', null, 20000, 0, 0, 'RESTING'        | a quantity of nothing",
                "'BUY', null, 20000, 10, 11, 'FILLED'       | an order filled above its quantity",
                "'BUY', null, 20000, 10, 9, 'FILLED'        | a filled order that is not filled",
                "'BUY', null, 20000, 10, 5, 'RESTING'       | a resting order that was filled in part",
                "'BUY', null, 20000, 10, 0, 'LOST'          | a state that does not exist"
            })
    void shouldRefuseAnImpossibleOrder(String values, String why) {
        refuse(ORDER.formatted(values));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "insert into market_position values ('u', 'CASH', -1, 0) | cash below zero",
                "insert into market_position values ('u', 'CASH', 0, -1) | a reservation below zero",
                "insert into market_position values ('u', 'GOLD', 0, 0)  | a thing that is not traded",
                "update shard set last_seq = -1                          | a journal before its beginning",
                "update shard set published_event = last_event + 1       | more published than there is",
                "select fence_shard('henan', -1, 0, 1, repeat('0', 64), 0) | a writer without the epoch"
            })
    void shouldRefuseTheImpossible(String sql, String why) {
        refuse(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"update journal set command = 'x' | a journal rewritten", "delete from journal | a journal cut"})
    void shouldKeepTheJournalAsItWasWritten(String sql, String why) {
        refuse(
                "insert into journal (shard, seq, at, command, events, hash)"
                        + " values ('henan', 900000000, now(), '{}', '[]', repeat('0', 64))",
                sql);
    }

    /** Runs the statements in one transaction, of which the last must fail; nothing stays. */
    private void refuse(String... statements) {
        assertThatThrownBy(() -> run(statements)).isInstanceOf(SQLException.class);
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            } finally {
                connection.rollback();
            }
        }
    }
}
