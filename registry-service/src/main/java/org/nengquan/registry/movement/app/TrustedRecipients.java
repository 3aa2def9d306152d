package org.nengquan.registry.movement.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.domain.TrustedRecipient;

/** The kept trusted recipients. */
public interface TrustedRecipients {

    /** Keeps a proposal; false, and nothing kept, if there is one for the same two. */
    Uni<Boolean> add(TrustedRecipient trusted);

    /** The proposal or trust, locked until the transaction ends. */
    Uni<Optional<TrustedRecipient>> lock(UUID id);

    /** Keeps an approval. */
    Uni<Void> update(TrustedRecipient trusted);

    /** Forgets it; transfers cool down again. */
    Uni<Void> remove(UUID id);

    /** Whether the trust has taken effect by this business date. */
    Uni<Boolean> trusts(Uscc holder, Uscc recipient, LocalDate on);

    /** All of a holder's. */
    Uni<List<TrustedRecipient>> of(Uscc holder);
}
