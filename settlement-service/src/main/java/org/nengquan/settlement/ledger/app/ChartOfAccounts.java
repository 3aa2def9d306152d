package org.nengquan.settlement.ledger.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.nengquan.settlement.ledger.domain.LedgerAccount;

/** The accounts that are open and what is on them. */
public interface ChartOfAccounts {

    /** Opens accounts with nothing on them in the books of the default settlement account; those that are open stay. */
    Uni<Void> open(Collection<LedgerAccount> accounts);

    /** Balances in fen, credit positive; an account that is not open is missing. */
    Uni<Map<LedgerAccount, Long>> balances(Collection<LedgerAccount> accounts);

    /** In the books of which settlement account it stands; empty if it is not open. */
    Uni<Optional<String>> bankOf(LedgerAccount account);

    /** The balance in fen, which nobody else can change before this transaction ends; 0 if the account is not open. */
    Uni<Long> lockedBalance(LedgerAccount account);
}
