package org.nengquan.registry.account.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.account.domain.AccountChange;
import org.nengquan.registry.identity.domain.Uscc;

/** The kept decisions about accounts. */
public interface AccountChanges {

    /** Keeps a new one; false, and nothing kept, if another is proposed for the same account. */
    Uni<Boolean> add(AccountChange change);

    /** The decision about this account, locked until the transaction ends. */
    Uni<Optional<AccountChange>> lock(Uscc uscc, UUID id);

    /** Keeps that it was decided. */
    Uni<Void> update(AccountChange change);

    /** All about an account, the oldest first. */
    Uni<List<AccountChange>> of(Uscc uscc);
}
