package org.nengquan.trading.session.domain;

import java.time.LocalDate;

/**
 * A date that the State Council's notice names.
 *
 * @param date the date
 * @param kind how it stands to its weekday
 * @param name such as 国庆节
 */
public record Holiday(LocalDate date, Kind kind, String name) {
    /** In which way it departs from the weekday. */
    public enum Kind {
        /** Free although a weekday. */
        HOLIDAY,
        /** Worked although a weekend (调休上班). */
        MAKE_UP_WORKDAY,
        /** As its weekday says, after a notice that said otherwise was changed. */
        ORDINARY
    }
}
