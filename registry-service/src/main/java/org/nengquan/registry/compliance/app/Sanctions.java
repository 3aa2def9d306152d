package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.compliance.domain.Sanction;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;

/** The kept sanctions; everything joins the running transaction. */
public interface Sanctions {

    /** Keeps a proposal; it replaces one that was not decided. */
    Uni<Void> propose(Sanction sanction);

    /** The sanction of an obligation, locked until the transaction ends. */
    Uni<Optional<Sanction>> lock(UUID obligation);

    /** Keeps a decision, and which deduction carries the rest to the next allocation. */
    Uni<Void> decided(Sanction sanction, Optional<UUID> deduction);

    /** Units at hand that may be used up on this date. */
    Uni<Long> deductible(Uscc holder, Instrument instrument, LocalDate on);
}
