package org.nengquan.settlement.bankaccount.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Migrated;

/** A system that knew one bank goes on with it as the first of several, and nothing that it booked is touched. */
class OneBankBecomesTheFirstTest {
    private static final String USCC = "91410100000000000X";

    private Migrated db;

    @BeforeEach
    void aSystemWithOneBank() throws SQLException {
        db = Migrated.upTo("045");
        db.transaction(
                "insert into cash_account (uscc, name, kind, region_code, account_number, opened_on) values ('" + USCC
                        + "', '单位', 'VOLUNTARY', '410100', 'A', '2022-07-01')",
                "insert into ledger_account (code, kind, holder) values ('available:" + USCC + "', 'AVAILABLE', '"
                        + USCC + "'), ('withheld:" + USCC + "', 'WITHHELD', '" + USCC + "')",
                "insert into ledger_entry (kind, reference, business_date, booked_at) values ('DEPOSIT', 'd1', '2022-07-01', now())",
                "insert into ledger_posting select e.id, p.* from ledger_entry e, (values (1::smallint, 'bank', -100),"
                        + " (2::smallint, 'available:" + USCC + "', 100)) as p");
        db.transaction(
                "insert into deposit values ('d1', 1, '" + USCC + "', 100, 'r', '2022-07-01', false)",
                "update bank_cursor set last_sequence = 1",
                "insert into bank_line values (1, 'DEPOSIT', 'd1', '" + USCC + "', 100)",
                "insert into bank_file (file_id, name, sha256, kind, message_id, state, reasons, received_at) values"
                        + " ('01980000-0000-7000-8000-000000000001', 'n', repeat('a', 64), 'STATEMENT', 'm', 'TAKEN', '', now())",
                "insert into bank_file_statement values (1, 'S1', '2022-07-01', 0, 100, '01980000-0000-7000-8000-000000000001')",
                "insert into bank_file_line values (1, 1, 'DEPOSIT', 'd1', '" + USCC + "', 100)",
                "insert into day_end values ('2022-07-01', now())");
        for (String step : new String[] {
            "TRADES_CONCLUDED",
            "PAYMENTS_ANSWERED",
            "TRIAL_BALANCE",
            "THREE_WAY_CHECK",
            "MONEY_STATEMENT",
            "OBJECTIONS_DECIDED"
        }) {
            db.transaction("insert into day_end_step select '2022-07-01', '" + step
                    + "', 1 + count(*), 'x', now() from day_end_step");
        }
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
    }

    @Test
    void shouldBindEverythingToTheFirstAccountAndKeepWhatWasBooked() throws SQLException {
        // When
        db.upgrade();

        // Then
        assertThat(db.column("select distinct settlement_account from ledger_account"))
                .containsExactly("main");
        assertThat(db.one("select code || ' ' || is_default from settlement_account"))
                .isEqualTo("main true");
        assertThat(db.one("select sum(balance_fen) from ledger_account")).isEqualTo("0");
        assertThat(db.one("select last_sequence from bank_cursor where settlement_account = 'main'"))
                .isEqualTo("1");
        for (String table : new String[] {"deposit", "bank_line", "bank_file_statement", "bank_file_line"}) {
            assertThat(db.one("select settlement_account from " + table))
                    .as(table)
                    .isEqualTo("main");
        }
        assertThat(db.one("select levels_banks from day_end")).isEqualTo("f");
        db.transaction("insert into day_end (business_date, begun_at) values ('2022-07-02', now())");
        assertThat(db.one("select levels_banks from day_end where business_date = '2022-07-02'"))
                .isEqualTo("t");
    }
}
