package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The detectors' dated figures with who proposed and who approved them; changes join the running transaction. */
public interface Thresholds {

    Uni<List<ThresholdView>> all();

    /** Keeps a proposal; answers its number. */
    Uni<ThresholdView> propose(ThresholdView proposal);

    /** The row, locked until the transaction ends. */
    Uni<Optional<ThresholdView>> lock(long id);

    Uni<Void> approve(long id, String person);

    /** Whether a value was approved already for that name and date. */
    Uni<Boolean> isTaken(ThresholdView row);

    /** The latest business date that the market opened, if any. */
    Uni<Optional<LocalDate>> latestDay();
}
