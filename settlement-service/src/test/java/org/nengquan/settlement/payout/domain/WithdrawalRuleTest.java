package org.nengquan.settlement.payout.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.domain.CashRequest;
import org.nengquan.settlement.account.domain.CashRule;
import org.nengquan.settlement.account.domain.Standing;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Posting;

/** When cash may be withdrawn, and what becomes of it. */
class WithdrawalRuleTest {
    private static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    private static final Standing.Why WHY = new Standing.Why("办法§21", "提供虚假数据", DAY);
    private static final PayoutTerms TERMS = PayoutTerms.withdrawal("91410100MA0000001X", 70);

    private static Optional<String> refusal(Standing standing, List<String> frozenBy, long availableFen) {
        return CashRule.firstRefusal(
                        WithdrawalRule.ALL, new CashRequest(TERMS.holder(), 70, standing, frozenBy, availableFen))
                .map(Refusal::code);
    }

    @Test
    void shouldAllowWhatIsInHand() {
        assertThat(refusal(new Standing.Active(), List.of(), 70)).isEmpty();
    }

    @Test
    void shouldLetWhoHasLeftTakeWhatIsLeft() {
        assertThat(refusal(new Standing.Closed(WHY), List.of(), 70)).isEmpty();
    }

    @Test
    void shouldRefuseTheSuspendedTheFrozenAndTheShort() {
        assertThat(refusal(new Standing.Suspended(WHY), List.of("trading/1"), 0))
                .contains("account-suspended");
        assertThat(refusal(new Standing.Active(), List.of("trading/1"), 0)).contains("account-frozen");
        assertThat(refusal(new Standing.Active(), List.of(), 69)).contains("cash-too-small");
    }

    @Test
    void shouldNeedTwoPersonsOnlyAboveTheLimit() {
        var rule = new PayoutRule(DAY, 100, 3);

        assertThat(rule.needsTwoPersons(100)).isFalse();
        assertThat(rule.needsTwoPersons(101)).isTrue();
        assertThat(rule.coolingDays(100)).isZero();
        assertThat(rule.coolingDays(101)).isEqualTo(3);
    }

    @Test
    void shouldNotBeApprovedByWhoAskedForIt() {
        var proposed = new PayoutState.Proposed(new Proposal("p", Instant.EPOCH));

        assertThat(proposed.approved(new Verdict("p", Instant.EPOCH, ""), DAY)).isInstanceOf(Outcome.Refused.class);
        assertThat(proposed.approved(new Verdict("q", Instant.EPOCH, ""), DAY)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void shouldSetApartAndThenPayOrGiveBack() {
        var id = UUID.fromString("01980000-0000-7000-8000-000000000001");

        assertThat(PayoutPosting.withhold(id, TERMS, DAY).postings())
                .containsExactly(
                        new Posting(LedgerAccount.available(TERMS.holder()), -70),
                        new Posting(LedgerAccount.withheld(TERMS.holder()), 70));
        assertThat(PayoutPosting.pay(id, TERMS, "main", DAY).postings())
                .containsExactly(
                        new Posting(LedgerAccount.withheld(TERMS.holder()), -70), new Posting(LedgerAccount.BANK, 70));
        assertThat(PayoutPosting.giveBack(id, TERMS, DAY).postings())
                .containsExactly(
                        new Posting(LedgerAccount.withheld(TERMS.holder()), -70),
                        new Posting(LedgerAccount.available(TERMS.holder()), 70));
    }

    @Test
    void shouldRefuseAWithdrawalToSomebodyElse() {
        assertThatThrownBy(() -> new PayoutTerms(PayoutTerms.Kind.WITHDRAWAL, "A", "B", 1, "出金"))
                .hasMessageContaining("cannot go to B");
    }
}
