package org.nengquan.trading.session.domain;

import java.time.LocalDate;

/**
 * A date on which the country does not follow the weekday.
 *
 * @param date the date
 * @param kind free although a weekday, or worked although a weekend
 * @param name such as 国庆节
 */
public record Holiday(LocalDate date, Kind kind, String name) {
    /** In which way it departs from the weekday. */
    public enum Kind {
        HOLIDAY,
        MAKE_UP_WORKDAY
    }
}
