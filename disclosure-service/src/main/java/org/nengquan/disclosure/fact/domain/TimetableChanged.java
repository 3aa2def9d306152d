package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The hours of every trading day will be others from a date on. */
public record TimetableChanged(LocalDate effectiveFrom, String basis, List<Hour> hours, LocalDate businessDate)
        implements Fact {

    public TimetableChanged {
        hours = List.copyOf(hours);
    }

    /** When a phase of the day begins, Asia/Shanghai; the phase by the market's name for it. */
    public record Hour(String phase, LocalTime beginsAt) {}
}
