package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.order.app.Page;

/** The alerts with their cases. */
public interface Alerts {

    /** The line up to which whole days have been watched and kept; 0 if none. */
    Uni<Long> progress(String shard);

    /**
     * Keeps what was found, in one transaction: new alerts are raised with their cases, known ones follow the figures, and
     * those of the day that are not found any more are withdrawn. A closing run also moves the progress on. The same day
     * kept again changes nothing.
     */
    Uni<Void> keep(String shard, WatchedDay day);

    Uni<Page<AlertView>> page(AlertFilter filter, String after, int limit);

    Uni<Optional<AlertView>> find(UUID alertId);
}
