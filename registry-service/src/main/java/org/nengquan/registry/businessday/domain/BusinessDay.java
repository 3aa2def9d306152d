package org.nengquan.registry.businessday.domain;

import java.time.LocalDate;

/**
 * The day on which things happen, which is data and not the wall clock, so that a year can be played in a minute.
 *
 * @param date the business date
 * @param phase whether trading is open on it
 */
public record BusinessDay(LocalDate date, Phase phase) {

    /** Whether the market trades. */
    public enum Phase {
        OPEN,
        CLOSED
    }

    /** The later of the two; news of an earlier day, heard again, never turns the day back. */
    public BusinessDay moveTo(BusinessDay next) {
        if (next.date.isBefore(date)) {
            return this;
        }
        boolean reopened = next.date.equals(date) && phase == Phase.CLOSED;
        return reopened ? this : next;
    }
}
