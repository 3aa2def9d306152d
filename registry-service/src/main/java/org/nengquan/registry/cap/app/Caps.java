package org.nengquan.registry.cap.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.cap.domain.Cap;
import org.nengquan.registry.cap.domain.CapKey;

/** The kept caps. */
public interface Caps {

    /** Keeps a proposal. */
    Uni<Void> add(Cap cap);

    /** The cap, locked until the transaction ends. */
    Uni<Optional<Cap>> lock(UUID id);

    /** The cap in force for these units, locked until the transaction ends. */
    Uni<Optional<Cap>> lockInForce(CapKey key);

    /** Puts the cap into force in place of the one before. */
    Uni<Void> putInForce(Cap cap);

    /** Caps in the order of their ids. */
    Uni<Page<Cap>> page(PageRequest request);
}
