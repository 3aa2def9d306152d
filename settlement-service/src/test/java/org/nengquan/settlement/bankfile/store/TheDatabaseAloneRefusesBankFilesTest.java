package org.nengquan.settlement.bankfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.Migrated;

/** Straight at SQL: a file is taken in once, statements lead on from one another, an order is answered once. */
class TheDatabaseAloneRefusesBankFilesTest {
    private static Migrated database;

    @BeforeAll
    static void open() throws SQLException {
        database = Migrated.fresh();
        database.transaction(file("1", "a", "TAKEN", ""), statement(1, "S1", "2022-07-04", 0, 50), line(1, 1, 50));
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static String file(String id, String hash, String state, String reasons) {
        return "insert into bank_file values ('01980000-0000-7000-8000-00000000000%s', 'f', repeat('%s', 64), 'NOTICES', 'M', '%s', '%s', now())"
                .formatted(id, hash, state, reasons);
    }

    private static String statement(int position, String id, String on, long openingFen, long closingFen) {
        return "insert into bank_file_statement values (%d, '%s', '%s', %d, %d, '01980000-0000-7000-8000-000000000001')"
                .formatted(position, id, on, openingFen, closingFen);
    }

    private static String line(int sequence, int position, long fen) {
        return "insert into bank_file_line values (%d, %d, 'DEPOSIT', 'D', '', %d)".formatted(sequence, position, fen);
    }

    private static void refused(String because, String... statements) {
        assertThatThrownBy(() -> database.transaction(statements)).hasMessageContaining(because);
    }

    @Test
    void shouldTakeTheSameBytesInOnceAndRefuseThemAsOftenAsTheyCome() throws SQLException {
        refused("bank_file_is_taken_once", file("2", "a", "TAKEN", ""));
        database.transaction(file("3", "a", "REFUSED", "why"), file("4", "a", "REFUSED", "why"));
        refused("a_no_says_why", file("5", "b", "REFUSED", ""));
        refused("written once", "delete from bank_file");
        assertThat(database.one("select count(*) from bank_file where state = 'TAKEN'"))
                .isEqualTo("1");
    }

    @Test
    void shouldRefuseAStatementThatDoesNotLeadOn() {
        refused("does not follow", statement(2, "S2", "2022-07-05", 49, 60));
        refused("does not follow", statement(2, "S2", "2022-07-04", 50, 60));
        refused("does not follow", statement(3, "S2", "2022-07-05", 50, 60));
        refused("do not lead from opening to closing", statement(2, "S2", "2022-07-05", 50, 60), line(2, 2, 9));
        refused("written once", "update bank_file_line set amount_fen = 1");
    }

    @Test
    void shouldRefuseASecondAnswerToAnOrder() throws SQLException {
        database.transaction(
                "insert into bank_order values ('e', 'w', 'u', 1, 'xml', 'PENDING', now())",
                "update bank_order set sent_at = now()",
                "update bank_order set status = 'ACCEPTED'");

        refused("answered once", "update bank_order set status = 'REFUSED'");
        refused("answered once", "update bank_order set amount_fen = 2");
        refused("written once", "delete from bank_order");
        refused(
                "only_what_was_sent_is_answered",
                "insert into bank_order values ('f', 'x', 'u', 1, 'xml', 'ACCEPTED', now())");
    }
}
