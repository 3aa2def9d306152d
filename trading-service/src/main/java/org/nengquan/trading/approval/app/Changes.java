package org.nengquan.trading.approval.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The kept changes of one kind.
 *
 * @param <C> what is changed
 * @param <V> how people see it
 */
public interface Changes<C, V extends ChangeView<C>> {

    /** Keeps what was proposed; joins the running transaction. */
    Uni<Void> add(UUID proposal, C change);

    /** Whether another approved change begins where this one is to begin; joins the running transaction. */
    Uni<Boolean> isTaken(C change);

    /** Puts the approved change in force; joins the running transaction. */
    Uni<Void> putInForce(UUID proposal);

    /** One change with its proposal. */
    Uni<Optional<V>> find(UUID proposal);

    /**
     * Changes in every state, newest first.
     *
     * @param after the cursor of the page before, empty to begin
     */
    Uni<List<V>> page(String after, int limit);
}
