package org.nengquan.trading.journal.stream;

import java.util.List;
import org.nengquan.trading.matching.domain.CalendarRun;
import org.nengquan.trading.matching.domain.RuleEvent;

/** {@code trading.calendar-changed.v1}: days on which the exchange will be closed, or open, otherwise than was known. */
record CalendarChangedV1(String basis, List<CalendarRun> days) {
    static final String TYPE = "trading.calendar-changed.v1";

    static CalendarChangedV1 of(RuleEvent.CalendarRecorded change) {
        return new CalendarChangedV1(change.basis(), change.days());
    }
}
