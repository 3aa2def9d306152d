package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.trading.order.app.Page;

/** The cases in the database; changes join the running transaction. */
public interface Cases {

    /** The case, locked until the transaction ends. */
    Uni<Optional<OpenCase>> lock(UUID alertId);

    Uni<Void> put(OpenCase changed);

    /** Adds to what was noted and decided. */
    Uni<Void> append(UUID alertId, NewEntry entry);

    Uni<List<CaseView.CaseEntry>> entries(UUID alertId);

    Uni<Optional<CaseView.Standing>> standing(UUID alertId);

    /** The cases in a state, or all if it is empty; newest first. */
    Uni<Page<CaseView.Standing>> page(String state, String after, int limit);

    /** What is added to a case's story. */
    record NewEntry(Instant at, String person, EntryKind kind, String text) {}
}
