package org.nengquan.trading.calendar.app;

import org.nengquan.trading.approval.app.Changes;
import org.nengquan.trading.calendar.domain.CalendarChange;

/** The kept changes of the calendar. */
public interface CalendarChanges extends Changes<CalendarChange, CalendarChangeView> {}
