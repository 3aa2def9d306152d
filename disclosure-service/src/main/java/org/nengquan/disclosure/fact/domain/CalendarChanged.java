package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;
import java.util.List;

/** Days of the exchange's calendar stand otherwise than was known. */
public record CalendarChanged(String basis, List<Days> days, LocalDate businessDate) implements Fact {

    public CalendarChanged {
        days = List.copyOf(days);
    }

    /** Days that follow each other and stand alike to their weekdays. */
    public record Days(Kind kind, String name, LocalDate first, LocalDate last) {

        public Days {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("days end after they begin");
            }
        }
    }

    /** How days stand to their weekdays. */
    public enum Kind {
        HOLIDAY,
        MAKE_UP_WORKDAY,
        ORDINARY
    }
}
