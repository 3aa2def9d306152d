package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Money leaves to its holder only, after the second person where one is needed, once, and never by a guess. */
@QuarkusTest
class WithdrawalTest extends SettlementTest {
    private static final long ABOVE_THE_LIMIT = 10_000_001;

    @AfterEach
    void theBankSpeaksAgain() {
        toBank("/silence", Map.of("on", false));
    }

    private String stateOfPayout(String id) {
        return sql("select state from payout where payout_id = '" + id + "'").getFirst();
    }

    private static Map<String, Object> no(String reason) {
        return Map.of("reason", reason);
    }

    @Test
    void shouldPayASmallWithdrawalAtOnce() {
        // Given
        String uscc = aParticipantWith(1_000, "VOLUNTARY", "410100");

        // When
        var answer = askForWithdrawal(uscc, 600);

        // Then
        answer.then().statusCode(201).body("status", equalTo("APPROVED")).body("twoPersons", equalTo(false));
        String id = answer.jsonPath().getString("withdrawalId");
        eventually("paid", () -> stateOfPayout(id).equals("PAID"));
        get(trader(uscc), "/cash-account")
                .then()
                .body("availableFen", equalTo(400))
                .body("withheldFen", equalTo(0));
        get(trader(uscc), "/withdrawals").then().body("items.status", equalTo(List.of("PAID")));
        eventually("bank agrees", () -> holds("bank-statement"));
    }

    @Test
    void shouldWaitForASecondPersonAndTheCoolingPeriodAboveTheLimit() {
        // Given
        String uscc = aParticipantWith(20_000_000, "VOLUNTARY", "410100");
        String id = askForWithdrawal(uscc, ABOVE_THE_LIMIT).jsonPath().getString("withdrawalId");
        assertThat(stateOfPayout(id)).isEqualTo("PROPOSED");
        String today = sql("select business_date from business_day").getFirst();

        // When
        post(as("trader-" + uscc, uscc, "410100", "participant.approver"), "/withdrawals/" + id + "/approval", Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/four-eyes"));
        post(approver(uscc), "/withdrawals/" + id + "/approval", Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body(
                        "payableFrom",
                        equalTo(java.time.LocalDate.parse(today).plusDays(1).toString()));

        // Then: it cools, and can still be called back
        assertThat(stateOfPayout(id)).isEqualTo("APPROVED");
        post(trader(uscc), "/withdrawals/" + id + "/cancellation", no("改变主意"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        assertThat(availableFen(uscc)).isEqualTo(20_000_000);
        post(approver(uscc), "/withdrawals/" + id + "/approval", Map.of())
                .then()
                .statusCode(409);
    }

    @Test
    void shouldNotGuessWhatASilentBankHasDone() {
        // Given
        String uscc = aParticipantWith(500, "VOLUNTARY", "410100");
        toBank("/silence", Map.of("on", true));

        // When: the bank pays and does not say so
        String id = askForWithdrawal(uscc, 500).jsonPath().getString("withdrawalId");
        eventually("asked", () -> stateOfPayout(id).equals("ORDERED"));
        post(trader(uscc), "/withdrawals/" + id + "/cancellation", no("太慢"))
                .then()
                .statusCode(409);
        get(trader(uscc), "/cash-account").then().body("withheldFen", equalTo(500));
        toBank("/silence", Map.of("on", false));

        // Then: it is asked again under the same id, and has paid once
        eventually("paid", () -> stateOfPayout(id).equals("PAID"));
        eventually("bank agrees", () -> holds("bank-statement"));
    }

    @Test
    void shouldTakeTheBanksNoAsFinal() {
        // Given: more than this bank pays
        String uscc = aParticipantWith(100_000_000, "VOLUNTARY", "410100");
        String id = askForWithdrawal(uscc, 100_000_000).jsonPath().getString("withdrawalId");
        post(approver(uscc), "/withdrawals/" + id + "/approval", Map.of())
                .then()
                .statusCode(200);
        sql("update business_day set business_date = business_date + 1");

        // Then
        eventually("refused", () -> stateOfPayout(id).equals("REFUSED"));
        assertThat(availableFen(uscc)).isEqualTo(100_000_000);
        get(trader(uscc), "/withdrawals").then().body("items[0].reason", equalTo("结算银行拒绝付款"));
    }

    @Test
    void shouldRefuseMoreThanThereIsAndWhoIsSuspendedOrHasNoAccount() {
        // Given
        String uscc = aParticipantWith(100, "VOLUNTARY", "410100");

        // Then
        askForWithdrawal(uscc, 101)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/cash-too-small"))
                .body("arithmetic", equalTo("101 − 100 = 1 fen short"));
        askForWithdrawal(newUscc(), 1).then().body("type", equalTo("/problems/cash-account-not-open"));
        participants(status(uscc, "SUSPENDED"));
        eventually(
                "suspended",
                () -> askForWithdrawal(uscc, 101).jsonPath().getString("type").equals("/problems/account-suspended"));
    }

    @Test
    void shouldLetNobodyTouchAnothersWithdrawal() {
        // Given
        String uscc = aParticipantWith(20_000_000, "VOLUNTARY", "410100");
        String stranger = aParticipantWith(0, "VOLUNTARY", "410100");
        String id = askForWithdrawal(uscc, ABOVE_THE_LIMIT).jsonPath().getString("withdrawalId");

        // Then
        post(approver(stranger), "/withdrawals/" + id + "/approval", Map.of())
                .then()
                .statusCode(404);
        post(trader(stranger), "/withdrawals/" + id + "/cancellation", no("x"))
                .then()
                .statusCode(404);
        get(trader(stranger), "/withdrawals").then().body("items", hasSize(0));
        get(as("clerk", "", "", "settlement.clerk"), "/withdrawals?limit=200")
                .then()
                .body("items.find { it.withdrawalId == '" + id + "' }.uscc", equalTo(uscc));
        post(trader(uscc), "/withdrawals/" + id + "/cancellation", no("测试结束"))
                .then()
                .statusCode(200);
    }

    @Test
    void shouldMoveAForfeitedDepositToTheRiskReserveOnce() {
        // Given
        String uscc = aBuyerWith(1_000);
        long before = Long.parseLong(sql("select balance_fen from ledger_account where code = 'risk-reserve'")
                .getFirst());

        // When
        positions(
                forfeited("A-" + uscc, uscc, 300),
                forfeited("A-" + uscc, uscc, 300),
                cashReleased("R" + uscc, uscc, 700));

        // Then
        eventually("released", () -> availableFen(uscc) == 700);
        get(trader(uscc), "/cash-account").then().body("inTradingFen", equalTo(0));
        assertThat(sql("select balance_fen from ledger_account where code = 'risk-reserve'"))
                .containsExactly(Long.toString(before + 300));
    }

    /** The same figures for a spreadsheet and on paper; asked twice, the same file. */
    @Test
    void shouldGiveTheSameStatementAsWorkbookAndOnPaper() throws IOException {
        // Given
        String uscc = aParticipantWith(123_456_789, "VOLUNTARY", "410400");
        handOver(uscc, 100_050).then().statusCode(201);

        // When
        byte[] pdf = file(uscc, "pdf");
        byte[] workbook = file(uscc, "xlsx");

        // Then
        try (var pages = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(pages))
                    .contains("资金对账单", uscc, "入金 deposit", "划入交易 to trading", "D-" + uscc)
                    .contains("1,234,567.89", "-1,000.50", "1,233,567.39", "1 / 1");
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var closing = book.getSheetAt(0).getRow(book.getSheetAt(0).getLastRowNum());
            assertThat(closing.getCell(1).getStringCellValue()).isEqualTo("期末余额 closing");
            assertThat(closing.getCell(5).getNumericCellValue()).isEqualTo(1_234_567.89);
        }
        assertThat(file(uscc, "pdf")).isEqualTo(pdf);
        assertThat(file(uscc, "xlsx")).isEqualTo(workbook);
        Files.write(Path.of("target", "statement.pdf"), pdf);
    }

    private static byte[] file(String uscc, String type) {
        return get(trader(uscc), "/account-statements/2022." + type)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void shouldGiveAParticipantItsOwnStatementAndVouchersAsFiles() {
        // Given
        String seller = aParticipantWith(150, "VOLUNTARY", "410400");
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, aBuyerWith(2_000_000), seller));
        holdings(delivered(number, 100));
        eventually("settled", () -> stateOf(number).equals("SETTLED"));

        // When
        var statement = get(trader(seller), "/account-statements/2022.csv");
        var vouchers = get(trader(seller), "/vouchers/2022-07.csv");

        // Then
        statement.then().statusCode(200).header("Content-Type", equalTo("text/csv; charset=UTF-8"));
        assertThat(statement.asString()).contains(seller, "\"D-" + seller + "\"", "19990.00", "期末余额");
        assertThat(vouchers.asString()).contains(number, "1701 无形资产——能耗指标\",0.00,20000.00", "10.00");
        assertThat(get(trader(seller), "/vouchers/2022-07.csv?subject=1489").asString())
                .contains("1489 碳排放权资产");
        assertThat(get(trader(newUscc()), "/vouchers/2022-07.csv").asString()).doesNotContain(number);
        get(trader(seller), "/account-statements/2022-13.csv").then().statusCode(404);
        get(trader(seller), "/account-statements/2022-13.pdf").then().statusCode(404);
        get(trader(seller), "/account-statements/2022-13.xlsx").then().statusCode(404);
        get(trader(seller), "/vouchers/2022.csv?subject=9").then().statusCode(400);
    }
}
