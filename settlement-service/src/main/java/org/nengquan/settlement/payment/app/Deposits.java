package org.nengquan.settlement.payment.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.BankNotice.UnreadableNotice;
import org.nengquan.settlement.payment.domain.DepositName;

/** Deposits told by the banks, and how far we have listened to each; settlement accounts are named by their codes. */
public interface Deposits {

    /** The sequence of the last notice about an account that took effect. */
    Uni<Long> cursor(String settlementAccount);

    /** Moves the cursor; false if somebody else has moved it from where we thought it was. */
    Uni<Boolean> advance(String settlementAccount, long from, long to);

    /** Which of the deposits at an account are known. */
    Uni<Set<String>> known(String settlementAccount, Collection<String> depositIds);

    /** Keeps new deposits at an account. */
    Uni<Void> keep(String settlementAccount, List<Kept> deposits);

    /** Sets notices aside that could not be read. */
    Uni<Void> setAside(String settlementAccount, List<UnreadableNotice> notices, Instant at);

    /** Deposits in suspense whose owner has an account by now, held until the transaction ends. */
    Uni<List<Claimable>> holdClaimable(int limit);

    /** Notes that deposits have left suspense. */
    Uni<Void> leaveSuspense(Collection<DepositName> deposits);

    /**
     * A deposit and where its money went.
     *
     * @param inSuspense whether nobody here was known by the payer's code
     */
    record Kept(DepositNotice notice, boolean inSuspense) {}

    /** A deposit that can leave suspense. */
    record Claimable(DepositName name, String uscc, long amountFen) {}
}
