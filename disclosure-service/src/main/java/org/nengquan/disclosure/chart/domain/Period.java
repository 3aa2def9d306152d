package org.nengquan.disclosure.chart.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much time one bar of a K-line stands for. */
public enum Period {
    /** A business date. */
    DAY {
        @Override
        public LocalDate startOf(LocalDate date) {
            return date;
        }
    },
    /** Monday to Sunday. */
    WEEK {
        @Override
        public LocalDate startOf(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    };

    /** The first date of the period that a date falls in; it names the bar. */
    public abstract LocalDate startOf(LocalDate date);
}
