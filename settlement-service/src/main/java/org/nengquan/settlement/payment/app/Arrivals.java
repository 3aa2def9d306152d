package org.nengquan.settlement.payment.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.settlement.bankaccount.domain.SettlementAccount;
import org.nengquan.settlement.payment.domain.BankNotice.DepositNotice;

/** Money of our own that comes in from another settlement account, told of like a deposit. */
public interface Arrivals {

    /**
     * Books those of the notices that are such money, in the running transaction.
     *
     * @param account at which it came in
     * @return the others, in their order: deposits
     */
    Uni<List<DepositNotice>> bookOurs(SettlementAccount account, List<DepositNotice> told);
}
