package org.nengquan.verification.consumption.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Yearly reports; each call joins the running transaction. */
public interface ConsumptionReports {

    /** The next running number of a public number; gaps are lawful. */
    Uni<Long> nextNumber();

    /** Adds one together with its energy report; false, and nothing added, if the unit's year is reported. */
    Uni<Boolean> add(ConsumptionReport report);

    /** One report, held until the transaction ends. */
    Uni<Optional<ConsumptionReport>> hold(UUID id);

    /** Stores the state of one that is held, with the energy report of a new finding. */
    Uni<Void> update(ConsumptionReport report);

    /** Those within sight, oldest first; one more than the window is wide. */
    Uni<List<ConsumptionReport>> list(Sight sight, Window window);
}
