package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nengquan.settlement.bankaccount.domain.BankAccounts;
import org.nengquan.settlement.payment.app.Bank;
import org.nengquan.settlement.payment.domain.PaymentOrder;
import org.nengquan.settlement.payment.domain.PaymentOrder.Participant;

/** What comes over the bank's line is credited once, to the right account, and nothing gets stuck behind what is not. */
@QuarkusTest
class BankTest extends SettlementTest {

    @Inject
    Bank bank;

    @Test
    void shouldCreditADepositOnceHoweverOftenTheBankTellsOfIt() {
        // Given
        String uscc = aParticipantWith(0, "VOLUNTARY", "410100");
        var notice = Map.of(
                "depositId", "TWICE-" + uscc, "uscc", uscc, "amountFen", 50, "reference", "", "bookedOn", "2022-07-04");

        // When
        toBank("/raw", notice);
        toBank("/raw", notice);
        deposit("LAST-" + uscc, uscc, 1);

        // Then
        eventually("the last is credited", () -> availableFen(uscc) >= 51);
        assertThat(availableFen(uscc)).isEqualTo(51);
        toBank("/discrepancy", Map.of("fen", 50));
        toBank("/line", Map.of("kind", "DEPOSIT", "reference", "TWICE-" + uscc, "uscc", uscc, "amountFen", 50));
        eventually("bank agrees", () -> holds("bank-statement"));
    }

    @Test
    void shouldKeepADepositOfNobodyInSuspenseUntilItsOwnerIsApproved() {
        // Given
        String uscc = newUscc();

        // When
        deposit("EARLY-" + uscc, uscc, 33);

        // Then
        eventually("in suspense", () -> detail("suspense").contains("EARLY-" + uscc + " for " + uscc + " of 33 fen"));

        // When
        participants(approved(uscc, "VOLUNTARY", "410100"));

        // Then
        eventually(
                "released", () -> get(trader(uscc), "/cash-account").statusCode() == 200 && availableFen(uscc) == 33);
        assertThat(detail("suspense")).doesNotContain(uscc);
        get(trader(uscc), "/cash-entries").then().statusCode(200);
    }

    @Test
    void shouldSetANoticeAsideThatCannotBeReadAndGoOn() {
        // Given
        String uscc = aParticipantWith(0, "VOLUNTARY", "410100");

        // When
        toBank("/raw", Map.of("depositId", "BAD", "uscc", uscc, "amountFen", -1, "bookedOn", "2022-07-04"));
        toBank("/raw", Map.of("depositId", "BAD2", "uscc", uscc, "amountFen", 1, "bookedOn", "yesterday"));
        toBank("/raw", Map.of("something", "else"));
        deposit("GOOD-" + uscc, uscc, 9);

        // Then
        eventually("the good one is credited", () -> availableFen(uscc) == 9);
        assertThat(holds("bank-notices-are-readable")).isFalse();
        assertThat(sql("select count(*) from unreadable_notice")).isEqualTo(List.of("3"));
        sql("delete from unreadable_notice");
    }

    @Test
    void shouldOrderPaymentsAndReadTheStatement() {
        var main = BankAccounts.first();
        var small = new PaymentOrder("E2E-1", main, new Participant(newUscc()), 100, "出金");
        var large = new PaymentOrder("E2E-2", main, new Participant(newUscc()), 100_000_000, "出金");

        assertThat(bank.pay(small).await().atMost(PATIENCE)).isEqualTo(PaymentOrder.Status.ACCEPTED);
        assertThat(bank.pay(large).await().atMost(PATIENCE)).isEqualTo(PaymentOrder.Status.REFUSED);
        assertThat(bank.statement(main).await().atMost(PATIENCE).balanceFen()).isNotNull();
        toBank("/discrepancy", Map.of("fen", 100));
        toBank("/line", Map.of("kind", "DEPOSIT", "reference", "E2E-BACK", "uscc", newUscc(), "amountFen", 100));
    }
}
