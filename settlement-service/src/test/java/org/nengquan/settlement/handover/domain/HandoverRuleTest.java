package org.nengquan.settlement.handover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.domain.CashRequest;
import org.nengquan.settlement.account.domain.CashRule;
import org.nengquan.settlement.account.domain.Standing;
import org.nengquan.settlement.account.domain.Standing.Why;

class HandoverRuleTest {
    private static final String USCC = "91410100MA0000001X";
    private static final Why WHY = new Why("办法§21", "提供虚假能源消费数据", LocalDate.of(2022, 8, 1));

    private static CashRequest request(long amountFen, Standing standing, String... frozenBy) {
        return new CashRequest(USCC, amountFen, standing, List.of(frozenBy), 100);
    }

    @Test
    void shouldAllowAnActiveHolderToHandOverAllItHas() {
        assertThat(CashRule.firstRefusal(HandoverRule.ALL, request(100, new Standing.Active())))
                .isEmpty();
    }

    @Test
    void shouldRefuseMoreThanIsAvailableAndShowTheArithmetic() {
        var refusal = CashRule.firstRefusal(HandoverRule.ALL, request(101, new Standing.Active()))
                .orElseThrow();

        assertThat(refusal.code()).isEqualTo("cash-too-small");
        assertThat(refusal.article()).isEqualTo("办法§15");
        assertThat(refusal.arithmetic()).isEqualTo("101 − 100 = 1 fen short");
    }

    @Test
    void shouldRefuseASuspendedHolderByTheArticleOfItsSuspension() {
        var refusal = CashRule.firstRefusal(HandoverRule.ALL, request(1, new Standing.Suspended(WHY)))
                .orElseThrow();

        assertThat(refusal.code()).isEqualTo("account-suspended");
        assertThat(refusal.article()).isEqualTo("办法§21");
        assertThat(refusal.inputs()).containsEntry("reason", "提供虚假能源消费数据");
    }

    @Test
    void shouldRefuseAClosedHolder() {
        assertThat(CashRule.firstRefusal(HandoverRule.ALL, request(1, new Standing.Closed(WHY))))
                .map(Refusal::code)
                .contains("account-closed");
    }

    @Test
    void shouldRefuseAFrozenAccountAndNameTheEvent() {
        var refusal = CashRule.firstRefusal(HandoverRule.ALL, request(1, new Standing.Active(), "trading/7"))
                .orElseThrow();

        assertThat(refusal.code()).isEqualTo("account-frozen");
        assertThat(refusal.inputs()).containsEntry("events", "trading/7");
    }

    @Test
    void shouldNameTheHoldersStandingBeforeItsBalance() {
        assertThat(CashRule.firstRefusal(HandoverRule.ALL, request(101, new Standing.Suspended(WHY), "trading/7")))
                .map(Refusal::code)
                .contains("account-suspended");
        assertThat(CashRule.noAccount(USCC).code()).isEqualTo("cash-account-not-open");
    }
}
