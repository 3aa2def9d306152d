package org.nengquan.registry.account.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.account.domain.ParticularsChange;
import org.nengquan.registry.identity.domain.Uscc;

/** The kept changes of particulars. */
public interface ParticularsChanges {

    /** Keeps a new one; false, and nothing kept, if another is proposed for the same account. */
    Uni<Boolean> add(ParticularsChange change);

    /** The change of this account, locked until the transaction ends. */
    Uni<Optional<ParticularsChange>> lock(Uscc uscc, UUID id);

    /** Keeps that it was decided. */
    Uni<Void> update(ParticularsChange change);

    /** All of an account, the oldest first. */
    Uni<List<ParticularsChange>> of(Uscc uscc);
}
