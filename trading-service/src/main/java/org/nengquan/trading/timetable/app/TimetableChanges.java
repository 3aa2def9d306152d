package org.nengquan.trading.timetable.app;

import org.nengquan.trading.approval.app.Changes;
import org.nengquan.trading.timetable.domain.TimetableChange;

/** The kept changes of the timetable. */
public interface TimetableChanges extends Changes<TimetableChange, TimetableChangeView> {}
