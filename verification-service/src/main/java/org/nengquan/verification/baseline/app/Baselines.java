package org.nengquan.verification.baseline.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.baseline.domain.Submission;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Base periods; each call joins the running transaction. */
public interface Baselines {

    /** The next running number of a public number; gaps are lawful. */
    Uni<Long> nextNumber();

    /** Whether the unit has handed in the same measure with the same start for the same instrument. */
    Uni<Boolean> knows(String uscc, Submission submission);

    /** Adds one together with its energy report. */
    Uni<Void> add(Baseline baseline);

    /** One base period, held until the transaction ends. */
    Uni<Optional<Baseline>> hold(UUID id);

    /** Those with these ids, by id; for reading only. */
    Uni<Map<UUID, Baseline>> find(Collection<UUID> ids);

    /** Stores state and commission of one that is held. */
    Uni<Void> update(Baseline baseline);

    /** Those within sight, oldest first; one more than the window is wide, to tell whether there are more. */
    Uni<List<Baseline>> list(Sight sight, Window window);
}
