package org.nengquan.trading.calendar.app;

import java.util.List;
import org.nengquan.trading.approval.app.ChangeView;
import org.nengquan.trading.approval.app.ProposalView;
import org.nengquan.trading.calendar.domain.CalendarChange;
import org.nengquan.trading.session.domain.Holiday;

/**
 * A change of the calendar as people see it.
 *
 * @param number its place in the list, the cursor for paging
 * @param proposal who proposed and decided it, and when
 * @param days the days by date
 */
public record CalendarChangeView(long number, ProposalView proposal, List<Holiday> days)
        implements ChangeView<CalendarChange> {

    @Override
    public CalendarChange toChange() {
        return new CalendarChange(days);
    }
}
