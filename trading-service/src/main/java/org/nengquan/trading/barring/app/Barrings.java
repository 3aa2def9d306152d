package org.nengquan.trading.barring.app;

import io.smallrye.mutiny.Uni;
import org.nengquan.trading.order.app.Page;
import org.nengquan.trading.order.app.Scope;

/** Notices of what was ended, as they were committed. */
public interface Barrings {

    /**
     * Notices to those in the scope, newest first.
     *
     * @param after the cursor of the page before, empty to begin
     */
    Uni<Page<BarringView>> of(Scope scope, String after, int limit);
}
