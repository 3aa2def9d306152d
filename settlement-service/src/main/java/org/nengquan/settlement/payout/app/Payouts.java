package org.nengquan.settlement.payout.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.PayoutRule;

/** Payments out of our books, and what they have to observe. */
public interface Payouts {

    /** The rule that applies on a business date. */
    Uni<PayoutRule> ruleOn(LocalDate businessDate);

    /** Keeps a new payment. */
    Uni<Void> add(Payout payout);

    /** The payment, which nobody else can move before this transaction ends. */
    Uni<Optional<Payout>> lock(UUID payoutId);

    /** Keeps how far the payment is now. */
    Uni<Void> update(Payout payout);

    /** Those of a holder by id, which is the order in which they were asked for. */
    Uni<Page<Payout>> of(String holder, String after, int limit);

    /** All withdrawals by id. */
    Uni<Page<Payout>> withdrawals(String after, int limit);

    /**
     * Orders what is due on that business date and whose holder is not stopped, as far as the money lies with the account
     * that has to pay; the rest waits until the banks are levelled. Answers how many.
     */
    Uni<Integer> orderDue(LocalDate businessDate);

    /** Those that wait for the bank's answer, the longest first. */
    Uni<List<Ordered>> ordered(int limit);

    /** A payment that the bank is asked for, and the code of the settlement account that pays. */
    record Ordered(Payout payout, String settlementAccount) {}
}
