package org.nengquan.settlement.payout.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutState;

/** A withdrawal as it is shown. */
record WithdrawalView(
        String withdrawalId,
        String uscc,
        long amountFen,
        String status,
        boolean twoPersons,
        Instant requestedAt,
        @Nullable LocalDate payableFrom,
        @Nullable LocalDate endedOn,
        @Nullable String reason) {

    static WithdrawalView of(Payout payout) {
        return new WithdrawalView(
                payout.payoutId().toString(),
                payout.terms().holder(),
                payout.terms().amountFen(),
                payout.state().word(),
                payout.needs().twoPersons(),
                payout.proposal().at(),
                payout.state() instanceof PayoutState.Approved approved ? approved.payableFrom() : null,
                endedOn(payout.state()),
                reason(payout.state()));
    }

    private static @Nullable LocalDate endedOn(PayoutState state) {
        return switch (state) {
            case PayoutState.Paid paid -> paid.on();
            case PayoutState.Refused refused -> refused.on();
            case PayoutState.Cancelled cancelled -> cancelled.on();
            default -> null;
        };
    }

    private static @Nullable String reason(PayoutState state) {
        return switch (state) {
            case PayoutState.Refused refused -> refused.reason();
            case PayoutState.Cancelled cancelled -> cancelled.reason();
            default -> null;
        };
    }
}
