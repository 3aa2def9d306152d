package org.nengquan.settlement.bankaccount.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Close;
import org.nengquan.settlement.bankaccount.domain.AccountChange.MakeDefault;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Open;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Situation;

/** 办法§15 资金结算: which settlement accounts open and close, and who may be bound to another. */
class BankAccountRulesTest {
    private static final SettlementAccount CCB = BankAccounts.second();

    private static BindingRule.Wish wish(Optional<SettlementAccount> to, long underWayFen, String... frozenBy) {
        return new BindingRule.Wish("main", "ccb", to, underWayFen, List.of(frozenBy));
    }

    private static Optional<String> code(Optional<Refusal> why) {
        return why.map(Refusal::code);
    }

    @Test
    void shouldBindWhoHasNothingUnderWay() {
        assertThat(BindingRule.firstRefusal(wish(Optional.of(CCB), 0))).isEmpty();
    }

    @Test
    void shouldNotBindWhileMoneyIsUnderWay() {
        var why = BindingRule.firstRefusal(wish(Optional.of(CCB), 5)).orElseThrow();

        assertThat(why.code()).isEqualTo("cash-under-way");
        assertThat(why.article()).isEqualTo("办法§15");
        assertThat(why.inputs()).containsEntry("underWayFen", "5");
    }

    @Test
    void shouldNotBindToAnAccountThatIsNotOpenOrBoundAlreadyNorAFrozenParticipant() {
        assertThat(code(BindingRule.firstRefusal(wish(Optional.empty(), 0)))).contains("settlement-account-not-open");
        assertThat(code(BindingRule.firstRefusal(wish(Optional.of(BankAccounts.closed()), 0))))
                .contains("settlement-account-not-open");
        assertThat(code(BindingRule.firstRefusal(new BindingRule.Wish("ccb", "ccb", Optional.of(CCB), 0, List.of()))))
                .contains("settlement-account-bound-already");
        assertThat(code(BindingRule.firstRefusal(wish(Optional.of(CCB), 0, "three-way/2022-07-04/x"))))
                .contains("account-frozen");
    }

    @Test
    void shouldOpenAnAccountOnce() {
        var open = new Open("ccb", CCB.registration());

        assertThat(open.against(new Situation(Optional.empty(), false, 0, 0))).isEmpty();
        assertThat(code(open.against(new Situation(Optional.of(CCB), false, 0, 0))))
                .contains("settlement-account-exists");
        assertThat(code(open.against(new Situation(Optional.empty(), true, 0, 0))))
                .contains("settlement-account-exists");
    }

    @Test
    void shouldCloseOnlyAnAccountThatIsEmptyAndNobodysAndNotTheDefault() {
        var close = new Close("ccb");

        assertThat(close.against(new Situation(Optional.of(CCB), false, 0, 0))).isEmpty();
        assertThat(code(close.against(new Situation(Optional.of(CCB), false, 1, 0))))
                .contains("settlement-account-in-use");
        assertThat(code(close.against(new Situation(Optional.of(CCB), false, 0, 7))))
                .contains("settlement-account-in-use");
        assertThat(code(new Close("main").against(new Situation(Optional.of(BankAccounts.first()), false, 0, 0))))
                .contains("settlement-account-in-use");
        assertThat(code(close.against(new Situation(Optional.of(BankAccounts.closed()), false, 0, 0))))
                .contains("settlement-account-not-open");
    }

    @Test
    void shouldMakeOnlyAnOpenAccountTheDefault() {
        var asDefault = new MakeDefault("ccb");

        assertThat(asDefault.against(new Situation(Optional.of(CCB), false, 3, 5)))
                .isEmpty();
        assertThat(code(asDefault.against(new Situation(Optional.empty(), false, 0, 0))))
                .contains("settlement-account-not-open");
    }
}
