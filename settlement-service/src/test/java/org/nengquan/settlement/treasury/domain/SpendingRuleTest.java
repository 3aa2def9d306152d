package org.nengquan.settlement.treasury.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.settlement.account.domain.CashAccount.Owner;
import org.nengquan.settlement.account.domain.ParticipantKind;
import org.nengquan.settlement.approval.domain.Approval;

/** 办法§18, 方案三(四): purposes, plan and balance. */
class SpendingRuleTest {
    private static final String CITY = "11410100MB0000001A";

    private static Optional<String> refusal(Purpose purpose, long left, long balance, Optional<Owner> payee) {
        var spending = new TreasurySpending(
                UUID.fromString("01980000-0000-7000-8000-000000000001"),
                new Appropriation("410100", purpose, 2022, 100, "纪要"),
                CITY,
                new Approval.Proposed(new Approval.Proposal("p", Instant.EPOCH)));
        return SpendingRule.firstRefusal(new SpendingRule.Request(spending, left, balance, payee))
                .map(Refusal::code);
    }

    private static Optional<Owner> owner(ParticipantKind kind, String region) {
        return Optional.of(new Owner(CITY, "郑州市", kind, region));
    }

    @Test
    void shouldAllowWhatIsPlannedAndThere() {
        assertThat(refusal(Purpose.CIRCULAR_RETROFIT, 100, 100, Optional.empty()))
                .isEmpty();
    }

    @Test
    void shouldRefuseBeyondThePlanOrTheBalance() {
        assertThat(refusal(Purpose.CIRCULAR_RETROFIT, 99, 1_000, Optional.empty()))
                .contains("beyond-plan");
        assertThat(refusal(Purpose.CIRCULAR_RETROFIT, 1_000, 99, Optional.empty()))
                .contains("fund-too-small");
    }

    @Test
    void shouldGiveBuyBackMoneyToTheRegionsOwnBodyOnly() {
        assertThat(refusal(Purpose.QUOTA_BUY_BACK, 100, 100, owner(ParticipantKind.CITY, "410100")))
                .isEmpty();
        assertThat(refusal(Purpose.QUOTA_BUY_BACK, 100, 100, owner(ParticipantKind.CITY, "410200")))
                .contains("buy-back-not-by-public-body");
        assertThat(refusal(Purpose.QUOTA_BUY_BACK, 100, 100, owner(ParticipantKind.PROJECT, "410100")))
                .contains("buy-back-not-by-public-body");
        assertThat(refusal(Purpose.QUOTA_BUY_BACK, 100, 100, Optional.empty())).contains("buy-back-not-by-public-body");
    }
}
