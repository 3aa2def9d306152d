package org.nengquan.settlement.payment.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;
import org.nengquan.settlement.payment.domain.BankNotice.UnreadableNotice;

/** Deposits told by the bank, and how far we have listened. */
public interface Deposits {

    /** The sequence of the last notice that took effect. */
    Uni<Long> cursor();

    /** Moves the cursor; false if somebody else has moved it from where we thought it was. */
    Uni<Boolean> advance(long from, long to);

    /** Which of the deposits are known. */
    Uni<Set<String>> known(Collection<String> depositIds);

    /** Keeps new deposits. */
    Uni<Void> keep(List<Kept> deposits);

    /** Sets notices aside that could not be read. */
    Uni<Void> setAside(List<UnreadableNotice> notices, Instant at);

    /** Deposits in suspense whose owner has an account by now, held until the transaction ends. */
    Uni<List<Claimable>> holdClaimable(int limit);

    /** Notes that deposits have left suspense. */
    Uni<Void> leaveSuspense(Collection<String> depositIds);

    /**
     * A deposit and where its money went.
     *
     * @param inSuspense whether nobody here was known by the payer's code
     */
    record Kept(DepositNotice notice, boolean inSuspense) {}

    /** A deposit that can leave suspense. */
    record Claimable(String depositId, String uscc, long amountFen) {}
}
