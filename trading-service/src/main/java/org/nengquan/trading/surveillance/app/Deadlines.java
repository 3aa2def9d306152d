package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.app.Changes;
import org.nengquan.trading.surveillance.domain.DeadlineChange;

/** The deadlines that are watched, and their changes. */
public interface Deadlines extends Changes<DeadlineChange, DeadlineChangeView> {

    /**
     * A date by which many must have bought.
     *
     * @param name what is due on it
     * @param basis the document it rests on
     */
    record Watched(LocalDate date, Text name, String basis) {}

    /** All that are watched or were, by date. */
    Uni<List<Watched>> all();
}
