package org.nengquan.settlement.integrity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Migrated;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.integrity.store.Scope.Mark;
import org.nengquan.settlement.ledger.domain.Seal;

/** How PostgreSQL reads for a report when five thousand trades are closed and ten are not. */
class ReadsOnlyWhatCameAfterTheBooksTest {
    private static final int CLOSED = 15_000;
    /** What grows with the years and is filled here, all of it read; or without its key, in a function of its own. */
    private static final Pattern WHOLE =
            Pattern.compile("Seq Scan on (ledger_entry|ledger_posting|ledger_seal|settlement|"
                    + "deposit|cash_transfer|payout)\\b|Function Scan on told_of");

    private static Migrated db;

    private static Scope scope(Optional<ClosedBooks.Sums> sums) throws SQLException {
        String mark = Scope.MARK.replace("$1", String.valueOf(CLOSED));
        return new Scope(
                Optional.of(new ClosedBooks(
                        LocalDate.of(2022, 7, 4),
                        new Seal(CLOSED, "a".repeat(64)),
                        new ClosedBooks.Balances(3, "b".repeat(64)),
                        sums,
                        "c".repeat(64),
                        ClosedBooks.NONE)),
                new Mark(
                        db.one("select xid from (" + mark + ") m (xid, id, since)"),
                        Long.parseLong(db.one("select id from (" + mark + ") m (xid, id, since)")),
                        OffsetDateTime.parse("2022-06-30T00:00:00Z")));
    }

    @BeforeAll
    static void manyTrades() throws SQLException {
        db = Migrated.fresh();
        db.transaction(
                "alter table ledger_entry disable trigger user",
                "alter table ledger_posting disable trigger user",
                "alter table ledger_seal disable trigger user",
                "alter table settlement disable trigger user",
                "insert into ledger_entry (kind, reference, business_date, booked_at)"
                        + " select 'CLAIM', 'T' || n, '2022-07-01', '2022-07-01' from generate_series(1, 5000) n",
                "insert into ledger_entry (kind, reference, business_date, booked_at)"
                        + " select 'SETTLEMENT', 'T' || n, '2022-07-01', '2022-07-01' from generate_series(1, 5000) n",
                "insert into ledger_entry (kind, reference, business_date, booked_at)"
                        + " select 'DEPOSIT', 'D' || n, '2022-07-01', '2022-07-01' from generate_series(1, 5010) n",
                "insert into ledger_posting (entry_id, line, account, delta_fen)"
                        + " select id, line, case line when 1 then 'bank' else 'suspense' end, line * 2 - 3"
                        + " from ledger_entry, generate_series(1, 2) line",
                "insert into ledger_seal (position, entry_id, hash)"
                        + " select row_number() over (order by id), id, sha256('x') from ledger_entry",
                "insert into settlement (trade_number, business_date, instrument, priority, quantity, price_fen,"
                        + " amount_fen, buyer_uscc, seller_uscc, state, claimed_at, fee_fen, settled_on)"
                        + " select 'T' || n, '2022-07-01', 'ENERGY', 'SAVED', 1, 1, 1, 'b' || n, 's' || n, 'SETTLED',"
                        + " '2022-07-01', 0, '2022-07-01' from generate_series(1, 5000) n",
                "insert into deposit (deposit_id, bank_sequence, uscc, amount_fen, reference, booked_on, in_suspense)"
                        + " select 'D' || n, n, 'b', 1, 'r', '2022-07-01', false from generate_series(1, 5010) n",
                "insert into cash_account (uscc, name, kind, region_code, account_number, opened_on)"
                        + " values ('91350100M000100Y43', 'a', 'VOLUNTARY', '410100', 'A', '2022-07-01')",
                "insert into cash_transfer (transfer_id, uscc, amount_fen, state, sent_at)"
                        + " select gen_random_uuid(), '91350100M000100Y43', 1, 'SENT', '2022-06-01'"
                        + " from generate_series(1, 5000)",
                "insert into payout (payout_id, kind, holder, payee_uscc, amount_fen, purpose, two_persons, cooling_days,"
                        + " state, proposed_by, proposed_at, payable_from, ended_on)"
                        + " select gen_random_uuid(), 'WITHDRAWAL', '91350100M000100Y43', '91350100M000100Y43', 1, 'x',"
                        + " false, 0, 'PAID', 'p', '2022-06-01', '2022-06-01', '2022-06-01'"
                        + " from generate_series(1, 5000)",
                "analyze");
    }

    @AfterAll
    static void close() throws SQLException {
        db.close();
    }

    private static List<String> plan(Scope scope, Inspection inspection) throws SQLException {
        String query = scope.with(inspection.sql());
        for (int i = 0; i < scope.parameters().length; i++) {
            query = query.replace("$" + (i + 1), "'" + scope.parameters()[i] + "'");
        }
        return db.column("explain " + query);
    }

    @Test
    void shouldReadNoTableWholeThatGrowsWithTheYears() throws SQLException {
        Scope since = scope(Optional.of(new ClosedBooks.Sums(9, "d".repeat(64))));

        for (Inspection inspection : Inspection.values()) {
            assertThat(plan(since, inspection))
                    .as(inspection.title())
                    .noneSatisfy(line -> assertThat(line).containsPattern(WHOLE));
        }
    }

    /** So that the test above sees what it looks for. */
    @Test
    void shouldReadEverythingWhereTheBooksCarryNoSums() throws SQLException {
        assertThat(plan(scope(Optional.empty()), Inspection.FEES_ARE_CHARGED))
                .anySatisfy(line -> assertThat(line).containsPattern(WHOLE));
    }
}
