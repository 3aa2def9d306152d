package org.nengquan.trading.matching.domain;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.gate.domain.Gate;
import org.nengquan.trading.gate.domain.Intent;

/**
 * 办法§10, §16: only units that are registered, and only money that is there, are traded. Whoever sells or buys has handed
 * them to the market before, so a trade never fails for want of them.
 */
final class Stake {

    private Stake() {}

    /** Whether the account can stand behind the order. */
    static Decision check(Intent intent, @Nullable Account account) {
        return check(account, Order.stakeOf(intent), Order.stakeFor(intent, intent.quantity()));
    }

    /** Whether that much is free. */
    static Decision check(@Nullable Account account, Bucket bucket, long needed) {
        long free = account == null ? 0 : account.free(bucket);
        return needed <= free ? Decision.allowed() : Decision.refused(refusal(bucket, needed, free));
    }

    private static Refusal refusal(Bucket bucket, long needed, long free) {
        return bucket == Bucket.CASH ? cash(needed, free) : quota(bucket, needed, free);
    }

    private static Refusal cash(long needed, long free) {
        return Refusal.of("cash-too-small")
                .article("办法§16")
                .ruleVersion(Gate.LAW_2022)
                .input("neededFen", needed)
                .input("freeFen", free)
                .arithmetic(needed + " − " + free + " = " + (needed - free) + " fen")
                .title("交易账户可用资金不足", "Not enough free cash in the market")
                .remedy("请先将资金划入交易账户。", "Transfer cash to trading first.")
                .build();
    }

    private static Refusal quota(Bucket bucket, long needed, long free) {
        return Refusal.of("quota-too-small")
                .article("办法§10")
                .ruleVersion(Gate.LAW_2022)
                .input("position", bucket)
                .input("needed", needed)
                .input("free", free)
                .arithmetic(needed + " − " + free + " = " + (needed - free))
                .title("交易账户可用指标不足", "Not enough free quota in the market")
                .remedy("请先将已登记的指标划入交易账户。", "Hand registered units to trading first.")
                .build();
    }
}
