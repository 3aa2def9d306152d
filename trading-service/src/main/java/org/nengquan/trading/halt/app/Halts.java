package org.nengquan.trading.halt.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.order.app.Page;

/** Halts and resumptions as they were committed. */
public interface Halts {

    Uni<Optional<HaltView>> find(UUID haltId);

    /** Newest first, from the cursor of the page before on; empty to begin. */
    Uni<Page<HaltView>> page(String after, int limit);
}
