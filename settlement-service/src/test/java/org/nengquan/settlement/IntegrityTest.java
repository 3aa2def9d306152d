package org.nengquan.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The report names what is wrong. The triggers have to be switched off first, for they let nobody do wrong. */
@QuarkusTest
class IntegrityTest extends SettlementTest {

    private void tamper(String table, String wrong, String right, Runnable then) {
        sql("alter table " + table + " disable trigger user");
        sql(wrong);
        try {
            then.run();
        } finally {
            sql(right);
            sql("alter table " + table + " enable trigger user");
        }
        eventually("all is well again", () -> integrity().jsonPath().getBoolean("ok"));
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

    @Test
    void shouldNameAnAlteredPosting() {
        String account = "available:" + aSealedDeposit();

        tamper(
                "ledger_posting",
                "update ledger_posting set delta_fen = 101 where account = '" + account + "'",
                "update ledger_posting set delta_fen = 100 where account = '" + account + "'",
                () -> {
                    assertThat(holds("entries-balance")).isFalse();
                    assertThat(detail("balances-are-postings"))
                            .contains(account + " has 100 but its postings sum to 101");
                    assertThat(holds("hash-chain")).isFalse();
                });
    }

    /** Even if the books still balance, the chain knows. */
    @Test
    void shouldNameAnEntryThatWasRewrittenWithCare() {
        String uscc = aSealedDeposit();

        tamper(
                "ledger_entry",
                "update ledger_entry set business_date = '2022-07-02' where reference = 'D-" + uscc + "'",
                "update ledger_entry set business_date = (select business_date from business_day) where reference = 'D-"
                        + uscc + "'",
                () -> {
                    assertThat(holds("balances-are-postings")).isTrue();
                    assertThat(detail("hash-chain")).contains("does not follow");
                });
    }

    @Test
    void shouldNameABalanceThatWasChangedByHand() {
        String account = "available:" + aSealedDeposit();

        tamper(
                "ledger_account",
                "update ledger_account set balance_fen = 7 where code = '" + account + "'",
                "update ledger_account set balance_fen = 100 where code = '" + account + "'",
                () -> {
                    assertThat(detail("trial-balance")).contains("-93");
                    assertThat(detail("balances-are-postings")).contains(account);
                });
    }

    @Test
    void shouldNameTheDifferenceToTheBank() {
        eventually("bank agrees", () -> holds("bank-statement"));

        toBank("/discrepancy", Map.of("fen", 5));

        assertThat(holds("bank-statement")).isFalse();
        assertThat(detail("bank-statement")).endsWith("= 5 fen");
        toBank("/discrepancy", Map.of("fen", -5));
    }

    @Test
    void shouldNameASettlementThatIsNotInTheBooks() {
        String buyer = aBuyerWith(2_000_000);
        String seller = aParticipantWith(0, "VOLUNTARY", "410400");
        String number = newTradeNumber();
        market(trade(number, 100, 20_000, buyer, seller));
        eventually("claimed", () -> stateOf(number).equals("DELIVERING"));

        tamper(
                "settlement",
                "update settlement set state = 'SETTLED', fee_fen = 3, settled_on = '2022-07-04' where trade_number = '"
                        + number + "'",
                "update settlement set state = 'DELIVERING', fee_fen = null, settled_on = null where trade_number = '"
                        + number + "'",
                () -> {
                    assertThat(detail("ends-are-booked")).contains(number + " is SETTLED but booked nothing");
                    assertThat(detail("claims-are-open-trades")).contains(buyer);
                    assertThat(holds("fees")).isFalse();
                });
    }

    @Test
    void shouldCountWhatOthersCompareWith() {
        var counts = integrity().jsonPath().getMap("counts");

        assertThat(counts.keySet()).containsAll(List.of("trades", "settled", "defaulted", "deposits", "cashFen"));
    }
}
