package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.nengquan.settlement.bankfile.BankMessages.in;
import static org.nengquan.settlement.bankfile.BankMessages.out;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.bankfile.BankMessages;

/** The whole service with a bank that speaks in files: money comes, goes and is stated, and nothing is half believed. */
@QuarkusTest
@TestProfile(BankByFilesTest.ByFiles.class)
class BankByFilesTest extends SettlementTest {
    /** One a run; the profile and the test are loaded twice, so chance would name two. */
    private static final Path FOLDER =
            Path.of("target", "bank-" + ProcessHandle.current().pid()).toAbsolutePath();

    /** The only profile that needs a start of its own: which bank there is, is settled when the service starts. */
    public static class ByFiles implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "nengquan.bank.kind",
                    "files",
                    "nengquan.bank-files.in",
                    FOLDER.resolve("in").toString(),
                    "nengquan.bank-files.out",
                    FOLDER.resolve("out").toString(),
                    "nengquan.bank-files.account",
                    BankMessages.ACCOUNT,
                    "nengquan.bank-files.clearing-number",
                    "105491000012");
        }
    }

    /** As a bank does: written under another name, then renamed. */
    private static void drop(String name, String content) {
        try {
            Path unfinished = Files.createDirectories(FOLDER.resolve("in")).resolve(name + ".tmp");
            Files.writeString(unfinished, content);
            Files.move(unfinished, FOLDER.resolve("in").resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean liesIn(String folder, String name) {
        try (var names = Files.list(Files.createDirectories(FOLDER.resolve(folder)))) {
            return names.anyMatch(path -> path.getFileName().toString().endsWith(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String anAccountOf(String uscc) {
        participants(approved(uscc, "VOLUNTARY", "410100"));
        eventually("account open", () -> get(trader(uscc), "/cash-account").statusCode() == 200);
        return uscc;
    }

    private String stateOfPayout(String id) {
        return sql("select state from payout where payout_id = '" + id + "'").getFirst();
    }

    @Test
    void shouldCreditPayAndStateByFiles() throws IOException {
        // Given
        String uscc = anAccountOf(newUscc());
        String notice = BankMessages.camt054("N1", List.of(in(1_000, "D1", uscc)));

        // When: the same bytes come twice, and the same deposit in a file of its own
        drop("notice-1.xml", notice);
        eventually("credited", () -> availableFen(uscc) == 1_000);
        drop("notice-1-again.xml", notice);
        drop("notice-2.xml", BankMessages.camt054("N2", List.of(in(1_000, "D1", uscc), in(500, "D2", uscc))));

        // Then
        eventually("only the new one", () -> availableFen(uscc) == 1_500);
        eventually("put away", () -> liesIn("in/taken", "notice-1-again.xml"));
        assertThat(availableFen(uscc)).isEqualTo(1_500);

        // When
        String id = askForWithdrawal(uscc, 600).jsonPath().getString("withdrawalId");
        String wireId = id.replace("-", "");
        eventually("ordered", () -> liesIn("out", "pain.001-" + wireId + ".xml"));
        assertThat(stateOfPayout(id)).isEqualTo("ORDERED");
        assertThat(Files.readString(FOLDER.resolve("out/pain.001-" + wireId + ".xml")))
                .contains(uscc, "6.00");

        // Then: no word, no guess; a yes is booked and cannot be taken back
        drop("status-1.xml", BankMessages.pain002("R1", wireId, 600, "PDNG"));
        eventually("taken", () -> liesIn("in/taken", "status-1.xml"));
        assertThat(stateOfPayout(id)).isEqualTo("ORDERED");
        drop("status-2.xml", BankMessages.pain002("R2", wireId, 600, "ACSC"));
        eventually("paid", () -> stateOfPayout(id).equals("PAID"));
        drop("status-3.xml", BankMessages.pain002("R3", wireId, 600, "RJCT"));
        eventually("refused", () -> liesIn("in/refused", "status-3.xml"));
        eventually("bank agrees before it has stated", () -> holds("bank-statement"));

        // When: a later day is stated
        String day = sql("select told_date from business_day").getFirst();
        var entries = List.of(in(1_000, "D1", uscc), in(500, "D2", uscc), out(600, wireId, uscc));
        drop("statement-1.xml", BankMessages.camt053("S1", day, 0, 900, entries));

        // Then: line by line as the books have it
        eventually("stated", () -> liesIn("in/taken", "statement-1.xml"));
        assertThat(sql("select kind || ' ' || reference || ' ' || uscc from bank_file_line order by sequence"))
                .containsExactly("DEPOSIT D1 " + uscc, "DEPOSIT D2 " + uscc, "PAYMENT " + id + " " + uscc);
        eventually("bank agrees", () -> holds("bank-statement"));

        // When: the day closes
        market(event("trading.day-closed.v1", "henan", "{'businessDate':'%s','markets':[]}".formatted(day)));

        // Then
        eventually(
                "three ways agree",
                () -> get(as("a", "", "", "auditor"), "/day-ends/" + day)
                        .asString()
                        .contains("3 lines of the bank come to 900 fen; all agree"));
    }

    @Test
    void shouldRefuseAFileWholeAndSayWhy() throws IOException {
        // Given
        String uscc = anAccountOf(newUscc());
        var entries = List.of(in(70, "W1", uscc), in(30, "W2", uscc));
        String good = BankMessages.camt054("W", entries);

        // When
        drop("sum.xml", BankMessages.camt054("W", entries, BankMessages.summary(List.of(in(70, "W1", uscc)))));
        drop("account.xml", good.replace(BankMessages.ACCOUNT, "999"));
        drop("currency.xml", good.replaceFirst("Ccy=\"CNY\"", "Ccy=\"USD\""));
        drop("torn.xml", good.substring(0, 300));

        // Then
        var clerk = as("clerk", "", "", "settlement.clerk");
        eventually("set aside", () -> liesIn("in/refused", "torn.xml"));
        get(clerk, "/bank-files?limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.name == 'sum.xml' }.reasons",
                        hasItem("wrong-control-sum: 1 of 70 fen ≠ 2 of 100 fen"))
                .body(
                        "items.find { it.name == 'account.xml' }.reasons[0]",
                        equalTo("unknown-account: 999 ≠ " + BankMessages.ACCOUNT))
                .body("items.find { it.name == 'currency.xml' }.reasons[0]", equalTo("wrong-currency: USD ≠ CNY"))
                .body("items.find { it.name == 'torn.xml' }.kind", equalTo("UNREADABLE"))
                .body("items.find { it.name == 'torn.xml' }.status", equalTo("REFUSED"));
        assertThat(liesIn("in/refused", "sum.xml.reason.txt")).isTrue();
        assertThat(availableFen(uscc)).isZero();

        // When: it is mended and handed in again
        drop("sum.xml", good);

        // Then
        eventually("credited", () -> availableFen(uscc) == 100);
    }
}
