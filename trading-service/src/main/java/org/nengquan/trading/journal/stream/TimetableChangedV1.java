package org.nengquan.trading.journal.stream;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.nengquan.trading.matching.domain.RuleEvent;
import org.nengquan.trading.matching.domain.TimetableHour;

/** {@code trading.timetable-changed.v1}: the hours of every trading day from a date on, in the order of the day. */
record TimetableChangedV1(LocalDate effectiveFrom, String basis, List<Hour> hours) {
    static final String TYPE = "trading.timetable-changed.v1";

    /** A phase and when it begins, Asia/Shanghai. */
    record Hour(
            String phase, @JsonFormat(pattern = "HH:mm:ss") LocalTime beginsAt) {

        static Hour of(TimetableHour hour) {
            return new Hour(hour.phase().name(), hour.beginsAt());
        }
    }

    static TimetableChangedV1 of(RuleEvent.TimetableRecorded change) {
        return new TimetableChangedV1(
                change.effectiveFrom(),
                change.basis(),
                change.hours().stream().map(Hour::of).toList());
    }
}
