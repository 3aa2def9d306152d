package org.nengquan.trading.timetable.app;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.approval.app.ChangeView;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.matching.domain.TimetableHour;
import org.nengquan.trading.timetable.domain.TimetableChange;

/**
 * A change of the timetable as people see it.
 *
 * @param number its place in the list, the cursor for paging
 * @param proposal who proposed and decided it, and when
 * @param effectiveFrom first business date on which it is to hold
 * @param hours when each phase is to begin, in the order of the day
 */
public record TimetableChangeView(
        long number, ProposalView proposal, LocalDate effectiveFrom, List<TimetableHour> hours)
        implements ChangeView<TimetableChange> {

    @Override
    public TimetableChange toChange() {
        return new TimetableChange(effectiveFrom, hours);
    }
}
