package org.nengquan.trading.block.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** Agreements on blocks as they were committed. */
public interface Blocks {

    /** One agreement, whoever's. */
    Uni<Optional<BlockView>> find(UUID blockId);

    /**
     * Agreements of either party, newest first.
     *
     * @param after the cursor of the page before, empty to begin
     */
    Uni<Page<BlockView>> agreements(Scope scope, String after, int limit);
}
