package org.nengquan.settlement.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Migrated;

/** Goes around the application: whoever has a SQL prompt can still not make the ledger lie. */
class TheDatabaseAloneRefusesTest {
    private static final String ACCOUNTS = "insert into ledger_account (code, kind, holder) values"
            + " ('available:A', 'AVAILABLE', 'A'), ('in-trading:A', 'IN_TRADING', 'A')";
    private static final String ENTRY = "insert into ledger_entry (kind, reference, business_date, booked_at)"
            + " values ('%s', '%s', '2022-07-01', now())";
    private static final String POSTINGS = "insert into ledger_posting (entry_id, line, account, delta_fen)"
            + " select e.id, p.line, p.account, p.delta from ledger_entry e, (values %s) as p (line, account, delta)"
            + " where e.reference = '%s'";

    private Migrated db;

    @BeforeEach
    void aLedgerWithOneDepositOf100Fen() throws SQLException {
        db = Migrated.fresh();
        db.transaction(
                ACCOUNTS,
                ENTRY.formatted("DEPOSIT", "d1"),
                postings("d1", "(1, 'bank', -100), (2, 'available:A', 100)"));
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    private static String entry(String reference) {
        return ENTRY.formatted("HANDOVER", reference);
    }

    private static String postings(String reference, String lines) {
        return POSTINGS.formatted(lines, reference);
    }

    private void refused(String why, String... statements) {
        assertThatThrownBy(() -> db.transaction(statements))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }

    @Test
    void shouldMoveBalancesWithTheirPostings() throws SQLException {
        db.transaction(entry("h1"), postings("h1", "(1, 'available:A', -60), (2, 'in-trading:A', 60)"));

        assertThat(db.column("select code || ' ' || balance_fen from ledger_account where holder = 'A' order by code"))
                .containsExactly("available:A 40", "in-trading:A 60");
        assertThat(db.one("select sum(balance_fen) from ledger_account")).isEqualTo("0");
    }

    @Test
    void shouldRefuseAnUnbalancedEntry() {
        refused("does not balance", entry("h1"), postings("h1", "(1, 'available:A', -60), (2, 'in-trading:A', 59)"));
    }

    @Test
    void shouldRefuseAnEntryWithoutPostingsAtCommit() {
        refused("has 0 postings", entry("h1"));
    }

    @Test
    void shouldRefuseANegativeBalance() {
        refused(
                "no_account_is_overdrawn",
                entry("h1"),
                postings("h1", "(1, 'available:A', -101), (2, 'in-trading:A', 101)"));
    }

    @Test
    void shouldRefuseToOverdrawTheBank() {
        refused(
                "no_account_is_overdrawn",
                entry("h1"),
                postings("h1", "(1, 'available:A', -100), (2, 'bank', 100)"),
                entry("h2"),
                postings("h2", "(1, 'bank', 1), (2, 'in-trading:A', -1)"));
    }

    @Test
    void shouldRefuseAnAlteredOrRemovedPosting() {
        refused("written once", "update ledger_posting set delta_fen = delta_fen * 2");
        refused("written once", "delete from ledger_posting");
        refused("written once", "truncate ledger_posting");
    }

    @Test
    void shouldRefuseAnAlteredOrRemovedEntry() {
        refused("written once", "update ledger_entry set reference = 'other'");
        refused("written once", "delete from ledger_entry");
        refused("written once", "truncate ledger_entry");
    }

    @Test
    void shouldRefuseABalanceByHand() {
        refused("by postings only", "update ledger_account set balance_fen = 200 where code = 'available:A'");
        refused("must open with nothing", "insert into ledger_account values ('available:B', 'AVAILABLE', 'B', 5)");
        refused("written once", "delete from ledger_account where holder = 'A'");
    }

    @Test
    void shouldRefusePostingsThatComeAfterTheirEntryWasClosed() {
        refused("unknown or closed", postings("d1", "(3, 'available:A', -1), (4, 'in-trading:A', 1)"));
    }

    @Test
    void shouldRefuseAnEntryThatPretendsToBeOfAnotherTransaction() throws SQLException {
        db.transaction(
                "insert into ledger_entry (kind, reference, business_date, booked_at, xid)"
                        + " values ('HANDOVER', 'h1', '2022-07-01', now(), '3')",
                postings("h1", "(1, 'available:A', -60), (2, 'in-trading:A', 60)"));

        assertThat(db.one("select xid <> '3' from ledger_entry where reference = 'h1'"))
                .isEqualTo("t");
    }

    @Test
    void shouldRefuseAPostingToAnAccountThatIsNotOpen() {
        refused("not open", entry("h1"), postings("h1", "(1, 'available:A', -60), (2, 'available:Z', 60)"));
    }

    @Test
    void shouldRefuseToBookTheSameOccasionTwice() {
        refused("ledger_entry_kind_reference_key", ENTRY.formatted("DEPOSIT", "d1"));
    }

    @Test
    void shouldRefuseAnAlteredSeal() throws SQLException {
        db.transaction("insert into ledger_seal select 1, id, sha256('x') from ledger_entry");

        refused("written once", "update ledger_seal set hash = sha256('y')");
        refused("written once", "delete from ledger_seal");
    }
}
