package org.nengquan.disclosure.report.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.disclosure.edition.app.Projection;
import org.nengquan.disclosure.fact.domain.Batch;

/** The figures of each day and market, as they are kept. */
public interface DayReports extends Projection {

    /**
     * Counts the trades that a batch completed. To be called when its trades and outcomes are on the tape: either may
     * come first, and the pair counts when the second one is there.
     */
    Uni<Void> countSettled(Batch batch);

    /** The whole days in which something changed after an edition. */
    Uni<List<KeptReport>> changedSince(long edition);
}
