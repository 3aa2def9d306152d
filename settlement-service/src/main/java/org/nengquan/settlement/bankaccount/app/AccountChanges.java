package org.nengquan.settlement.bankaccount.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.settlement.bankaccount.domain.AccountChange;
import org.nengquan.settlement.paging.domain.Page;

/** The proposed and decided changes of settlement accounts; in the running transaction. */
public interface AccountChanges {

    Uni<Void> add(AccountChange change);

    /** The change, which nobody else can decide before this transaction ends. */
    Uni<Optional<AccountChange>> lock(UUID changeId);

    /** Keeps the decision, and opens or closes the account on that business date if it was a yes. */
    Uni<Void> decide(AccountChange change, LocalDate on);

    /** Changes in every state by id, which is the order in which they were proposed. */
    Uni<Page<AccountChange>> page(String after, int limit);
}
