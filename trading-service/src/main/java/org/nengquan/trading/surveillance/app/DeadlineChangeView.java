package org.nengquan.trading.surveillance.app;

import java.time.LocalDate;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.app.ChangeView;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.surveillance.domain.Deadline;
import org.nengquan.trading.surveillance.domain.DeadlineChange;

/**
 * A change of the deadlines as people see it.
 *
 * @param number its place in the list, the cursor for paging
 * @param proposal who proposed and decided it, and when
 * @param date which date
 * @param name what is due on it
 * @param watched false to watch it no longer
 */
public record DeadlineChangeView(long number, ProposalView proposal, LocalDate date, Text name, boolean watched)
        implements ChangeView<DeadlineChange> {

    @Override
    public DeadlineChange toChange() {
        return new DeadlineChange(new Deadline(date, name), watched);
    }
}
