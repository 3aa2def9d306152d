package org.nengquan.settlement.bankaccount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Migrated;

/** Goes around the application: no bank's books can be made to lie at another's cost. */
class TheDatabaseAloneRefusesBankAccountsTest {
    private static final String USCC = "91410100000000000X";
    private static final String OPENING = "insert into settlement_account_change (change_id, kind, code, bank_name,"
            + " clearing_number, account_number, basis, state, proposed_by, proposed_at, decided_by, decided_at) values"
            + " (gen_random_uuid(), '%s', 'ccb', '某银行', '105491000029', '410012', '协议', 'APPROVED', 'a', now(), '%s', now())";
    private static final String ACCOUNT = "insert into settlement_account (code, bank_name, clearing_number,"
            + " account_number, opened_on) values ('ccb', '某银行', '105491000029', '%s', '2022-07-04')";
    private static final String ENTRY = "insert into ledger_entry (kind, reference, business_date, booked_at)"
            + " values ('%s', '%s', '2022-07-01', now())";
    private static final String POSTINGS = "insert into ledger_posting (entry_id, line, account, delta_fen)"
            + " select e.id, p.line, p.account, p.delta from ledger_entry e, (values %s) as p (line, account, delta)"
            + " where e.reference = '%s'";
    private static final String BINDING = "insert into settlement_binding values (gen_random_uuid(), '" + USCC
            + "', 'ccb', '2022-07-04', 'p', now())";

    private Migrated db;

    @BeforeEach
    void twoBanksAndAParticipantOfTheFirst() throws SQLException {
        db = Migrated.fresh();
        db.transaction(
                OPENING.formatted("OPEN", "b"),
                ACCOUNT.formatted("410012"),
                "insert into ledger_account (code, kind, holder, settlement_account) values"
                        + " ('bank:ccb', 'BANK', 'ccb', 'ccb'), ('clearing:ccb', 'CLEARING', 'ccb', 'ccb')",
                "insert into cash_account (uscc, name, kind, region_code, account_number, opened_on) values ('" + USCC
                        + "', '单位', 'VOLUNTARY', '410100', 'A', '2022-07-01')",
                "insert into ledger_account (code, kind, holder) values ('available:" + USCC + "', 'AVAILABLE', '"
                        + USCC + "')",
                ENTRY.formatted("DEPOSIT", "d1"),
                postings("d1", "(1, 'bank', -100), (2, 'available:" + USCC + "', 100)"));
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
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
    void shouldRefuseAnEntryThatOneBankPaysForAnother() throws SQLException {
        refused(
                "in the books of",
                ENTRY.formatted("DEPOSIT", "d2"),
                postings("d2", "(1, 'bank:ccb', -50), (2, 'available:" + USCC + "', 50)"));

        db.transaction(
                ENTRY.formatted("DEPOSIT", "d2"),
                postings(
                        "d2",
                        "(1, 'bank:ccb', -50), (2, 'available:" + USCC
                                + "', 50), (101, 'clearing:ccb', 50), (102, 'clearing:main', -50)"));
        assertThat(db.column("select settlement_account || ' ' || sum(balance_fen) from ledger_account"
                        + " group by settlement_account order by 1"))
                .containsExactly("ccb 0", "main 0");
    }

    @Test
    void shouldRefuseToOverdrawOneBankWhileAnotherHasMoney() {
        refused(
                "no_account_is_overdrawn",
                ENTRY.formatted("PAYOUT", "p1"),
                postings(
                        "p1",
                        "(1, 'available:" + USCC
                                + "', -10), (2, 'bank:ccb', 10), (3, 'clearing:main', 10), (4, 'clearing:ccb', -10)"));
    }

    @Test
    void shouldBindOnlyWhoHasNothingWithTheBankThatItLeaves() throws SQLException {
        refused("has money with its settlement account", BINDING);
        refused(
                "by postings only",
                "update ledger_account set settlement_account = 'ccb' where holder = '" + USCC + "'");

        db.transaction(
                ENTRY.formatted("REBIND_OUT", "b1"),
                postings("b1", "(1, 'available:" + USCC + "', -100), (2, 'clearing:main', 100)"),
                BINDING,
                ENTRY.formatted("REBIND_IN", "b2"),
                postings("b2", "(1, 'clearing:ccb', -100), (2, 'available:" + USCC + "', 100)"));
        assertThat(db.one("select settlement_account from ledger_account where holder = '" + USCC + "'"))
                .isEqualTo("ccb");
        refused("written once", "update settlement_binding set bound_by = 'x'");
    }

    @Test
    void shouldRefuseAnAccountThatTwoPersonsDidNotOpen() {
        refused("four_eyes", OPENING.formatted("OPEN", "a"));
        refused("comes of an approved change", ACCOUNT.formatted("999999"));
        refused("is fixed", "update settlement_account set bank_name = '另一银行' where code = 'ccb'");
        refused(
                "was not approved to CLOSE",
                "update settlement_account set closed_on = '2022-07-04' where code = 'ccb'");
        refused(
                "was not approved to MAKE_DEFAULT",
                "update settlement_account set is_default = false",
                "update settlement_account set is_default = true where code = 'ccb'");
        refused("written once", "delete from settlement_account where code = 'ccb'");
        refused("decided once", "update settlement_account_change set state = 'REJECTED', reject_reason = 'x'");
    }

    @Test
    void shouldRefuseToCloseAnAccountThatIsNotEmpty() throws SQLException {
        refused(
                "not empty",
                ENTRY.formatted("DEPOSIT", "d2"),
                postings(
                        "d2",
                        "(1, 'bank:ccb', -50), (2, 'available:" + USCC
                                + "', 50), (101, 'clearing:ccb', 50), (102, 'clearing:main', -50)"),
                OPENING.formatted("CLOSE", "b"),
                "update settlement_account set closed_on = '2022-07-04' where code = 'ccb'");

        db.transaction(
                OPENING.formatted("CLOSE", "b"),
                "update settlement_account set closed_on = '2022-07-04' where code = 'ccb'");
        refused("is fixed", "update settlement_account set closed_on = null where code = 'ccb'");
    }

    @Test
    void shouldRefuseATransferThatGoesBackOrChanges() throws SQLException {
        String transfer = "insert into levelling_transfer (transfer_id, business_date, from_account, to_account,"
                + " amount_fen, state, ordered_at) values (gen_random_uuid(), '2022-07-04', 'main', '%s', 5, 'ORDERED', now())";
        refused("money_goes_somewhere_else", transfer.formatted("main"));
        db.transaction(transfer.formatted("ccb"));
        refused("levelling_transfer_business_date", transfer.formatted("ccb"));
        refused(
                "facts of transfer",
                "update levelling_transfer set amount_fen = 6, state = 'PAID', answered_on = now()");
        db.transaction("update levelling_transfer set state = 'REFUSED', answered_on = now()");
        refused("cannot go from REFUSED to PAID", "update levelling_transfer set state = 'PAID'");
        refused("written once", "delete from levelling_transfer");
    }
}
