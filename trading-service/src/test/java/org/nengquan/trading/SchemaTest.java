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

    private static final String PROPOSAL = """
            insert into proposal (id, subject, basis, status, proposed_by, proposed_at, told)
            values ('00000000-0000-7000-8000-000000000002', 'RULE', 'b', 'PROPOSED', 'ann', now(), false)""";

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
                "insert into market_halt values (gen_random_uuid(), 'henan', 1, 'HALT', null, '停', 'halt', 'APPROVED', 'p', now(), 'p', now()) | a halt approved by its proposer",
                "insert into market_halt values (gen_random_uuid(), 'henan', 1, 'HALT', null, '停', 'halt', 'APPROVED', 'p', now(), null, null) | a halt approved by nobody",
                "insert into block_agreement values (gen_random_uuid(), 'henan', 1, '2022-07-01', 'u', 'c', 'u', 'COAL', 'BUY', null, null, 1, 1, 'PROPOSED', null, now(), null) | a block with oneself",
                "insert into block_agreement values (gen_random_uuid(), 'henan', 1, '2022-07-01', 'u', 'c', 'v', 'COAL', 'BUY', null, null, 1, 1, 'CONFIRMED', null, now(), now()) | a block confirmed by nobody",
                "insert into large_holder_report (shard, trade_number, seq, uscc, instrument, position, threshold, business_date, reported_at) values ('henan', 't', 1, 'u', 'COAL', 1, 2, '2022-07-01', now()) | a large holder below the figure",
                "insert into trading_timetable values ('2022-07-01', 'TEA', '10:00', 'x') | a phase that does not exist",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "update proposal set status = 'APPROVED', decided_by = 'ann', decided_at = now() | decided by its proposer",
                "update proposal set status = 'APPROVED'                                         | decided by nobody",
                "update proposal set status = 'REJECTED', decided_by = 'bob', decided_at = now() | rejected without a reason",
                "update proposal set told = true                                                 | told before it was approved",
                "update proposal set basis = 'another'                                           | rewritten after it was made",
                "delete from proposal                                                            | made away with",
                "update rule_change set value = 9                                                | another value than proposed",
                "insert into rule_parameter (name, value, effective_from, basis, proposal_id) select 'LOT', 2, '2099-01-01', 'b', id from proposal | in force unapproved"
            })
    void shouldRefuseAChangeOfTheRulesThatTwoPersonsDidNotMake(String sql, String why) {
        refuse(
                PROPOSAL,
                "insert into rule_change (proposal_id, name, value, effective_from)"
                        + " select id, 'LOT', 2, '2099-01-01' from proposal where proposed_by = 'ann'",
                sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "insert into rule_parameter (name, value, effective_from, basis) values ('LOT', 2, '2099-01-01', 'b') | a figure out of nowhere",
                "update rule_parameter set value = 99                                            | a figure rewritten",
                "delete from rule_parameter                                                      | a figure made away with",
                "insert into market_holiday (date, kind, name) values ('2099-01-01', 'HOLIDAY', 'x') | a holiday out of nowhere",
                "update market_holiday set kind = 'ORDINARY'                                     | a holiday taken away",
                "delete from market_holiday                                                      | a calendar made away with"
            })
    void shouldRefuseFiguresAndHolidaysThatNobodyApproved(String sql, String why) {
        refuse(sql);
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
