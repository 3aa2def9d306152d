package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.closing.domain.ClosedBooks;
import org.nengquan.settlement.ledger.domain.Seal;
import org.nengquan.settlement.moneystatement.app.Signer;

/** What a signed day has closed is not read again, and whoever asks for everything reads it all the same. */
@QuarkusTest
class ClosedBooksTest extends SettlementTest {
    private static final String STATEMENT = "insert into money_statement"
            + " values ('%s', now(), 0, 0, repeat('0', 64), 'what was owed', 'k', 'a', 'p', 's')";

    @Inject
    Signer signer;

    private static String closed = "";
    private static String day = "";

    /** The newest closed day, left behind by the test before if it closed none itself. */
    @BeforeEach
    void aDayIsClosedOverADeposit() {
        if (sql("select max(business_date) from closed_books").contains(day)) {
            return;
        }
        closed = aSealedDeposit();
        day = anEndedDay();
        eventually("closed", () -> isClosed(day));
    }

    /** A day after all others, with a money statement. */
    private String anEndedDay() {
        String next = anOpenedDay();
        sql(STATEMENT.formatted(next));
        return next;
    }

    private String anOpenedDay() {
        String next = sql("select told_date + 1 from business_day").getFirst();
        market(event("trading.day-opened.v1", "henan", "{'businessDate':'%s','markets':[]}".formatted(next)));
        eventually(
                "opened",
                () -> sql("select told_date from business_day").getFirst().equals(next));
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
    void shouldComeToTheSameSumsFromTheBooksAsOverEverything() {
        // Given trades, transfers and deposits before and after the books
        aSettledTrade();
        aSealedDeposit();
        String ended = anEndedDay();
        eventually("closed", () -> isClosed(ended));
        aSettledTrade();

        // When
        JsonPath since = integrity("").jsonPath();
        JsonPath everything = integrity("?full=true").jsonPath();

        // Then
        assertThat(closedBooks(since)).startsWith("closed and signed through " + ended);
        for (String sum : List.of("fees", "treasury-funds", "deposits", "payouts-are-booked", "transfers-are-booked")) {
            assertThat(ok(since, sum)).as(sum).isTrue();
            assertThat(ok(everything, sum)).as(sum).isTrue();
        }
        assertThat(since.getMap("counts")).isEqualTo(everything.getMap("counts"));
    }

    private void aSettledTrade() {
        String buyer = aBuyerWith(1_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410100");
        String number = newTradeNumber();
        market(trade(number, 10, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));
        holdings(delivered(number, 10));
        eventually("settled", () -> stateOf(number).equals("SETTLED"));
    }

    @Test
    void shouldFindADepositThatWasAlteredWhereItIsRead() {
        String fresh = aSealedDeposit();
        String deposit = "update deposit set amount_fen = %d where uscc = '%s'";

        tamper("deposit", deposit.formatted(101, closed), deposit.formatted(100, closed), () -> {
            assertThat(ok(integrity("").jsonPath(), "deposits"))
                    .as("closed, not read")
                    .isTrue();
            assertThat(ok(integrity("?full=true").jsonPath(), "deposits")).isFalse();
        });
        tamper(
                "deposit",
                deposit.formatted(101, fresh),
                deposit.formatted(100, fresh),
                () -> assertThat(ok(integrity("").jsonPath(), "deposits")).isFalse());
    }

    /** What an older version closed is trusted as it is, and all is summed. */
    @Test
    void shouldSumEverythingAfterBooksThatCarryNoSums() {
        // Given
        String older = anOpenedDay();
        closeAsAnOlderVersionDid(older);

        // When
        JsonPath report = integrity("").jsonPath();

        // Then
        assertThat(closedBooks(report)).startsWith("closed and signed through " + older);
        assertThat(ok(report, "deposits")).isTrue();
        String deposit = "update deposit set amount_fen = %d where uscc = '" + closed + "'";
        tamper(
                "deposit",
                deposit.formatted(101),
                deposit.formatted(100),
                () -> assertThat(ok(integrity("").jsonPath(), "deposits")).isFalse());

        // And the next books carry the sums from the first entry on
        String next = anEndedDay();
        eventually("closed", () -> isClosed(next));
        assertThat(sql("select s.value - b.seal_position from closed_sum s join closed_books b using (business_date)"
                        + " where s.name = 'entries' and s.business_date = '" + next + "'"))
                .containsExactly("0");
    }

    private void closeAsAnOlderVersionDid(String older) {
        String before = "select %s from closed_books where business_date = '" + day + "'";
        var books = new ClosedBooks(
                LocalDate.parse(older),
                new Seal(
                        Long.parseLong(sql(before.formatted("seal_position")).getFirst()),
                        sql(before.formatted("seal_hash")).getFirst()),
                new ClosedBooks.Balances(
                        Long.parseLong(sql(before.formatted("accounts")).getFirst()),
                        sql(before.formatted("balances_sha256")).getFirst()),
                Optional.empty(),
                ClosedBooks.NONE,
                sql(before.formatted("encode(sha256(convert_to(document, 'UTF8')), 'hex')"))
                        .getFirst());
        var signature =
                signer.sign(books.document().getBytes(StandardCharsets.UTF_8)).orElseThrow();
        sql("with statement as (" + STATEMENT.formatted(older) + "), balances as (insert into closed_balance"
                + " select '" + older + "', account, balance_fen from closed_balance where business_date = '" + day
                + "') insert into closed_books select '" + older + "', seal_position, seal_hash, accounts,"
                + " balances_sha256, '" + ClosedBooks.NONE + "', '" + books.previousSha256() + "', '"
                + books.document() + "', '" + signature.keyId() + "', '" + signature.algorithm() + "', '"
                + signature.publicKey() + "', '" + signature.bytesHex() + "' from closed_books where business_date = '"
                + day + "'");
    }

    @Test
    void shouldTrustNoBooksWhoseSumsWereChanged() {
        String sum =
                "update closed_sum set value = value %s 1 where business_date = '" + day + "' and name = 'deposits'";

        tamper("closed_sum", sum.formatted("+"), sum.formatted("-"), () -> {
            JsonPath report = integrity("").jsonPath();
            assertThat(closedBooks(report)).isEqualTo("the sums kept for the books of " + day + " were changed");
            assertThat(ok(report, "deposits")).as("everything was read").isTrue();
        });
    }

    /** The link that is needed is looked at each time, all the others by whoever reads everything. */
    @Test
    void shouldLookAtEveryLinkWhenEverythingIsRead() {
        String next = anEndedDay();
        eventually("closed", () -> isClosed(next));
        String accounts = "update closed_books set accounts = accounts %s 1 where business_date = '" + day + "'";

        tamper("closed_books", accounts.formatted("+"), accounts.formatted("-"), () -> {
            assertThat(ok(integrity("").jsonPath(), "closed-books")).isTrue();
            assertThat(closedBooks(integrity("?full=true").jsonPath()))
                    .isEqualTo("the books of " + day + " are not those that were signed");
        });
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
