package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.nengquan.settlement.bankfile.BankMessages.in;
import static org.nengquan.settlement.bankfile.BankMessages.out;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nengquan.settlement.bankfile.BankMessages;
import org.nengquan.settlement.dayend.app.DayEndTask;
import org.nengquan.settlement.dayend.domain.DayEndStep;
import org.nengquan.settlement.dayend.domain.StepResult;
import org.nengquan.settlement.dayend.domain.StepResult.Finished;
import org.nengquan.settlement.dayend.domain.StepResult.NotYet;

/** The whole service with a bank that speaks in files: money comes, goes and is stated, and nothing is half believed. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestProfile(BankByFilesTest.ByFiles.class)
class BankByFilesTest extends SettlementTest {
    @Inject
    @All
    List<DayEndTask> tasks;

    /** One a run; the profile and the test are loaded twice, so chance would name two. */
    private static final Path FOLDER =
            Path.of("target", "bank-" + ProcessHandle.current().pid()).toAbsolutePath();

    /** Needs a start of its own: which bank there is, is settled when the service starts. */
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
            return names.map(path -> path.getFileName().toString())
                    .anyMatch(found -> found.endsWith(name) && !found.startsWith("."));
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

    /** 调拨 by files (last, because the others state the first account alone): an order out, its status and two notices in, and each account stated by itself. */
    @Test
    @Order(Integer.MAX_VALUE)
    void shouldKeepTwoAccountsApartAndLevelThemByFiles() throws Exception {
        // Given: one of the second account pays in at the first
        openSecondBank();
        String uscc = anAccountOf(newUscc());
        bind(uscc, SECOND_BANK).then().statusCode(201);
        drop("level-1.xml", BankMessages.camt054("L1", List.of(in(700, "L1-" + uscc, uscc))));
        drop("level-2.xml", atSecond(BankMessages.camt054("L2", List.of(in(40, "L1-" + uscc, uscc)))));
        eventually("both credited", () -> availableFen(uscc) == 740);
        assertThat(cashFen("bank:ccb")).isEqualTo(40);

        // When the day is levelled
        LocalDate day = LocalDate.of(2151, 1, 1);
        assertThat(level(day)).isInstanceOf(NotYet.class);

        // Then the order names both accounts
        String id = sql("select transfer_id from levelling_transfer where business_date = '" + day + "'")
                .getFirst();
        String wireId = id.replace("-", "");
        assertThat(Files.readString(FOLDER.resolve("out/pain.001-" + wireId + ".xml")))
                .contains(BankMessages.ACCOUNT, SECOND_NUMBER, "7.00");

        // When the payer's bank has paid, and the receiver's has it
        drop("level-status.xml", BankMessages.pain002("LS", wireId, 700, "ACSC"));
        eventually("taken", () -> liesIn("in/taken", "level-status.xml"));
        assertThat(level(day)).isInstanceOf(Finished.class);
        assertThat(cashFen("in-transit:ccb")).isEqualTo(700);
        drop(
                "level-3.xml",
                atSecond(BankMessages.camt054("L3", List.of(BankMessages.ours(700, "IN-" + wireId, wireId)))));
        eventually("arrived", () -> cashFen("in-transit:ccb") == 0);

        // Then each account is stated by its own bank, from its own beginning
        assertThat(cashFen("bank:ccb")).isEqualTo(740);
        drop(
                "level-4.xml",
                atSecond(BankMessages.camt053(
                        "L4",
                        "2022-07-08",
                        0,
                        740,
                        List.of(in(40, "L1-" + uscc, uscc), BankMessages.ours(700, "IN-" + wireId, wireId)))));
        drop("level-5.xml", atSecond(BankMessages.camt053("L5", "2022-07-09", 700, 700, List.of())));
        eventually("stated", () -> liesIn("in/taken", "level-4.xml"));
        eventually("does not follow", () -> liesIn("in/refused", "level-5.xml"));
        eventually("banks agree", () -> holds("bank-statement"));
        assertThat(
                        sql(
                                "select sequence || ' ' || reference from bank_file_line where settlement_account = 'ccb' order by 1"))
                .containsExactly("1 L1-" + uscc, "2 IN-" + wireId);
        assertThat(holds("settlement-accounts")).isTrue();
        assertThat(holds("levelling-is-booked")).isTrue();
    }

    private static String atSecond(String message) {
        return message.replace(BankMessages.ACCOUNT, SECOND_NUMBER);
    }

    private long cashFen(String account) {
        return -Long.parseLong(sql("select balance_fen from ledger_account where code = '" + account + "'")
                .getFirst());
    }

    private StepResult level(LocalDate day) throws Exception {
        DayEndTask levelling = tasks.stream()
                .filter(task -> task.step() == DayEndStep.BANKS_LEVELLED)
                .findFirst()
                .orElseThrow();
        try {
            return VertxContextSupport.subscribeAndAwait(() -> levelling.run(day));
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
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
                .body("items.find { it.name == 'account.xml' }.reasons[0]", startsWith("unknown-account: 999 ∉ ["))
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
