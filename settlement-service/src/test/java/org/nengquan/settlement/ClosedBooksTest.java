package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a signed day has closed is not read again, and whoever asks for everything reads it all the same. */
@QuarkusTest
class ClosedBooksTest extends SettlementTest {
    private String closed;
    private String day;

    @BeforeEach
    void aDayIsClosedOverADeposit() {
        closed = aSealedDeposit();
        day = anEndedDay();
        eventually("closed", () -> isClosed(day));
    }

    /** A day after all others, with a money statement. */
    private String anEndedDay() {
        String next = sql("select told_date + 1 from business_day").getFirst();
        market(event("trading.day-opened.v1", "henan", "{'businessDate':'%s','markets':[]}".formatted(next)));
        eventually(
                "opened",
                () -> sql("select told_date from business_day").getFirst().equals(next));
        sql("insert into money_statement values ('" + next
                + "', now(), 0, 0, repeat('0', 64), 'what was owed', 'k', 'a', 'p', 's')");
        return next;
    }

    private boolean isClosed(String ended) {
        return !sql("select 1 from closed_books where business_date = '" + ended + "'")
                .isEmpty();
    }

    private String aSealedDeposit() {
        String uscc = aParticipantWith(100, "VOLUNTARY", "410100");
        eventually(
                "sealed",
                () ->
                        !sql("select 1 from ledger_seal s join ledger_entry e on e.id = s.entry_id where e.reference = 'D-"
                                        + uscc + "'")
                                .isEmpty());
        return uscc;
    }

    private static boolean ok(JsonPath report, String check) {
        return report.getBoolean("checks.find { it.name == '" + check + "' }.ok");
    }

    private static String closedBooks(JsonPath report) {
        return report.getString("checks.find { it.name == 'closed-books' }.detail");
    }

    private void tamper(String table, String wrong, String right, Runnable then) {
        sql("alter table " + table + " disable trigger user");
        sql(wrong);
        try {
            then.run();
        } finally {
            sql(right);
            sql("alter table " + table + " enable trigger user");
        }
    }

    private void withAPostingAltered(String uscc, Runnable then) {
        String posting = "update ledger_posting set delta_fen = %d where account = 'available:" + uscc + "'";
        tamper("ledger_posting", posting.formatted(101), posting.formatted(100), then);
    }

    @Test
    void shouldTrustASignedDayAndReadWhatCameAfterIt() {
        // Given
        String fresh = aSealedDeposit();

        // When
        JsonPath report = integrity("").jsonPath();

        // Then
        assertThat(closedBooks(report)).startsWith("closed and signed through " + day);
        assertThat(ok(report, "balances-are-postings")).isTrue();
        withAPostingAltered(fresh, () -> {
            JsonPath altered = integrity("").jsonPath();
            assertThat(ok(altered, "entries-balance")).isFalse();
            assertThat(ok(altered, "balances-are-postings")).isFalse();
            assertThat(ok(altered, "hash-chain")).isFalse();
        });
    }

    @Test
    void shouldFindADayThatWasTamperedWithWhenEverythingIsRead() {
        withAPostingAltered(closed, () -> {
            JsonPath after = integrity("").jsonPath();
            JsonPath everything = integrity("?full=true").jsonPath();
            JsonPath fromThatDay = integrity("?from=" + day).jsonPath();

            assertThat(ok(after, "hash-chain")).as("closed, not read").isTrue();
            assertThat(closedBooks(everything)).isEqualTo("everything was read from the beginning");
            assertThat(ok(everything, "hash-chain")).isFalse();
            assertThat(ok(everything, "entries-balance")).isFalse();
            assertThat(ok(fromThatDay, "hash-chain")).isFalse();
        });
    }

    @Test
    void shouldCloseNoDayOverAnEntryThatDoesNotMatchItsSeal() {
        // Given
        String fresh = aSealedDeposit();
        List<String> ended = new ArrayList<>();

        // When
        withAPostingAltered(fresh, () -> {
            ended.add(anEndedDay());
            pauseForTwoReminders();
            // Then
            assertThat(isClosed(ended.getFirst())).isFalse();
        });
        eventually("closed when all is well again", () -> isClosed(ended.getFirst()));
    }

    private static void pauseForTwoReminders() {
        try {
            Thread.sleep(2_500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void shouldTrustNoBooksWhoseBalancesWereChanged() {
        String balance = "update closed_balance set balance_fen = %d where business_date = '" + day
                + "' and account = 'available:" + closed + "'";

        tamper("closed_balance", balance.formatted(7), balance.formatted(100), () -> {
            JsonPath report = integrity("").jsonPath();
            assertThat(ok(report, "closed-books")).isFalse();
            assertThat(closedBooks(report)).isEqualTo("the balances kept for the books of " + day + " were changed");
            assertThat(ok(report, "balances-are-postings"))
                    .as("everything was read")
                    .isTrue();
        });
    }

    @Test
    void shouldTrustNoBooksThatAreNotThoseThatWereSigned() {
        String accounts = "update closed_books set accounts = accounts %s 1 where business_date = '" + day + "'";

        tamper(
                "closed_books",
                accounts.formatted("+"),
                accounts.formatted("-"),
                () -> assertThat(closedBooks(integrity("").jsonPath()))
                        .isEqualTo("the books of " + day + " are not those that were signed"));
    }

    /** Rewriting a closed entry with care means rewriting the seals too, and the last of them is signed. */
    @Test
    void shouldTrustNoBooksWhoseSealWasRewritten() {
        String seal = "update ledger_seal set hash = %s where position ="
                + " (select seal_position from closed_books where business_date = '" + day + "')";
        String right = sql("select seal_hash from closed_books where business_date = '" + day + "'")
                .getFirst();

        tamper(
                "ledger_seal",
                seal.formatted("sha256('x')"),
                seal.formatted("decode('" + right + "', 'hex')"),
                () -> assertThat(closedBooks(integrity("").jsonPath()))
                        .isEqualTo("the seal named by the books of " + day + " is another one"));
    }

    @Test
    void shouldRefuseToAlterClosedBooks() {
        assertThatThrownBy(() -> sql("update closed_books set accounts = 1"))
                .hasRootCauseMessage(sqlMessage("closed_books"));
        assertThatThrownBy(() -> sql("delete from closed_balance")).hasRootCauseMessage(sqlMessage("closed_balance"));
    }

    private static String sqlMessage(String table) {
        return "ERROR: " + table + " is written once and never altered: book a new entry instead\n"
                + "  Where: PL/pgSQL function refuse_to_alter() line 3 at RAISE";
    }
}
