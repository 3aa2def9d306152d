package org.nengquan.trading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
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

    private static final String AUCTION = """
            insert into auction (auction_id, shard, seq, announced_at, announced_on, owner_uscc, instrument, side, priority,
                quantity, reserve_price_fen, price_rule, notice_days, bidding_days, reveal_days, deposit_percent,
                announced_value, state, state_since)
            values ('00000000-0000-7000-8000-000000000004', 'henan', 1, now(), '2022-07-01', 'u', 'ENERGY', 'SELL', 'POOL',
                100, 20000, 'UNIFORM', 7, 1, 1, 10, 'v', 'ANNOUNCED', '2022-07-01')""";

    private static final String BID = """
            insert into auction_bid (bid_id, auction_id, seq, sealed_at, uscc, cover, deposit_fen, commitment, state)
            values ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000004', 2, now(), 'b', 10, 5,
                repeat('0', 64), 'SEALED')""";

    private static final String DIRECTED = """
            insert into directed_offer (offer_id, shard, seq, proposed_at, seller_uscc, buyer_uscc, project_id, instrument,
                priority, price_fen, quantity, last_day, proposed_by, state)
            values ('00000000-0000-7000-8000-000000000007', 'henan', 1, now(), 'p', 'b', 'x', 'ENERGY', 'POOL', 20000, 100,
                '2022-07-29', 'ann', 'PROPOSED')""";

    private static final String FIRST_CALL = """
            insert into first_call (call_id, shard, seq, offered_at, offered_on, uscc, region_code, instrument, quantity,
                window_days, state)
            values ('00000000-0000-7000-8000-000000000008', 'henan', 1, now(), '2022-07-01', 'u', '410100', 'ENERGY', 100,
                2, 'OPEN')""";

    private static final String THAT = " where %s = '00000000-0000-7000-8000-00000000000%d'";

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
                "insert into barring (shard, seq, ended_at, business_date, kind, subject_id, uscc, remaining, why) values ('henan', 1, now(), '2022-07-01', 'ORDER', gen_random_uuid(), 'u', 1, '{}') | an order ended for no reason",
                "insert into trading_timetable values ('2022-07-01', 'TEA', '10:00', 'x') | a phase that does not exist",
                "update shard set last_seq = -1                          | a journal before its beginning",
                "update shard set published_event = last_event + 1       | more published than there is",
                "select fence_journal('henan', -1, 0, 1, repeat('0', 64), 0) | a writer without the epoch",
                "select fence_tables('henan', -1, 0, 1, 0)               | tables written without the epoch",
                "select fence_shard('henan', -1, 0, 1, repeat('0', 64), 0) | a writer of the version before without the epoch",
                "update followed set seq = -1                            | tables before the beginning"
            })
    void shouldRefuseTheImpossible(String sql, String why) {
        refuse(sql);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "state = 'SOLD'                                                                  | sold before anybody knew the seed",
                "state = 'REVEALING'                                                             | bids opened without a seed",
                "state = 'BIDDING', seed = repeat('0', 64)                                       | a seed while bids are taken",
                "state = 'SOLD', seed = repeat('0', 64), awarded = 0, marginal_fen = 1, unopened = 0 | sold to nobody",
                "state = 'CANCELLED', seed = repeat('0', 64), awarded = 1, unopened = 0          | cancelled and sold",
                "state = 'SOLD', seed = repeat('0', 64), awarded = 101, marginal_fen = 1, unopened = 0 | more sold than there is",
                "state = 'PAUSED'                                                                | a state that does not exist",
                "priority = null                                                                 | a sale of no kind of units",
                "deposit_percent = 101                                                           | a deposit above the whole",
                "reserve_price_fen = 0                                                           | a reserve price of nothing",
                "bidding_days = 0                                                                | no day to bid on"
            })
    void shouldRefuseAnImpossibleAuction(String values, String why) {
        refuse(AUCTION, "update auction set " + values + THAT.formatted("auction_id", 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "commitment = 'x'                                                       | a commitment that is none",
                "price_fen = 1, quantity = 1                                            | a price that stands under seal",
                "state = 'OPENED'                                                       | opened without a price",
                "state = 'OPENED', price_fen = 1, quantity = 11                         | more asked for than covered",
                "state = 'WON', price_fen = 1, quantity = 10, awarded = 9, paid_fen = 1 | won what it did not ask for",
                "state = 'WON_IN_PART', price_fen = 1, quantity = 10, awarded = 10, paid_fen = 1 | a part that is the whole",
                "state = 'LOST', price_fen = 1, quantity = 10, awarded = 1              | lost and won",
                "state = 'UNOPENED', forfeited_fen = 4                                  | a deposit forfeited in part",
                "forfeited_fen = 5                                                      | forfeited before the opening"
            })
    void shouldRefuseAnImpossibleBid(String values, String why) {
        refuse(AUCTION, BID, "update auction_bid set " + values + THAT.formatted("bid_id", 5));
    }

    @Test
    void shouldRefuseASecondBidOfTheSameBidder() {
        refuse(AUCTION, BID, BID.replace("-000000000005'", "-000000000006'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "state = 'OPEN'                                                | open without an approval",
                "state = 'OPEN', approved_by = 'ann'                           | approved by its proposer",
                "state = 'OPEN', approved_by = 'bob', accepted_quantity = 100  | open and wholly accepted",
                "state = 'ACCEPTED', approved_by = 'bob', accepted_quantity = 99 | accepted in part only",
                "state = 'LAPSED', accepted_quantity = 1                       | accepted before it was approved",
                "accepted_quantity = 101, approved_by = 'bob', state = 'OPEN'  | more accepted than offered",
                "buyer_uscc = seller_uscc                                      | an offer to oneself"
            })
    void shouldRefuseAnImpossibleDirectedOffer(String values, String why) {
        refuse(DIRECTED, "update directed_offer set " + values + THAT.formatted("offer_id", 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "state = 'TAKEN'                       | taken by nobody",
                "taken_quantity = 100                  | open and wholly taken",
                "state = 'FREED', taken_quantity = 100 | freed and wholly taken",
                "taken_quantity = 101                  | more taken than offered",
                "window_days = 0                       | a window of no day",
                "state = 'ASKED'                       | a state that does not exist"
            })
    void shouldRefuseAnImpossibleFirstCall(String values, String why) {
        refuse(FIRST_CALL, "update first_call set " + values + THAT.formatted("call_id", 8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "update timetable_change set effective_from = '2098-01-01'      | another date than proposed",
                "update timetable_change_hour set begins_at = '03:00'           | other hours than proposed",
                "insert into trading_timetable select effective_from, 'LUNCH', '12:00', 'b', proposal_id from timetable_change where effective_from = '2099-01-01' | in force unapproved",
                "insert into timetable_change_hour select proposal_id, 'CLOSING', '12:00' from timetable_change where effective_from = '2099-01-01' | two phases at one time"
            })
    void shouldRefuseATimetableThatTwoPersonsDidNotMake(String sql, String why) {
        refuse(
                PROPOSAL.replace("'RULE'", "'TIMETABLE'"),
                "insert into timetable_change (proposal_id, effective_from)" + " select id, '2099-01-01' from proposal"
                        + THAT.formatted("id", 2),
                "insert into timetable_change_hour select proposal_id, 'LUNCH', '12:00' from timetable_change"
                        + THAT.formatted("proposal_id", 2),
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
                        + " select id, 'LOT', 2, '2099-01-01' from proposal" + THAT.formatted("id", 2),
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
                "insert into trading_timetable values ('2099-01-01', 'LUNCH', '12:00', 'b')     | hours out of nowhere",
                "update trading_timetable set begins_at = '03:00'                                | hours rewritten",
                "delete from trading_timetable                                                   | a timetable made away with",
                "insert into surveillance_deadline values ('2099-01-01', '截', 'due', 'b')         | a deadline out of nowhere",
                "update surveillance_deadline set basis = 'another'                              | a deadline rewritten",
                "delete from surveillance_deadline                                               | a deadline made away with",
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

    /** What leads there must be possible, or the test would show nothing. */
    private static void prepare(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (int i = 0; i < statements.length - 1; i++) {
                    prepare(statement, statements[i]);
                }
                statement.execute(statements[statements.length - 1]);
            } finally {
                connection.rollback();
            }
        }
    }
}
