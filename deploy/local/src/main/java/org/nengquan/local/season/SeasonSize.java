package org.nengquan.local.season;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How much of the demo is played. A season that ended earlier can be played on to a later day with the same units.
 *
 * @param units how many voluntary units take part; those that are too many are left out
 * @param lastDay the last trading day
 */
public record SeasonSize(int units, LocalDate lastDay) {

    /** Everybody, for the first three months of the 办法 (§25). */
    public static final SeasonSize WHOLE = new SeasonSize(Integer.MAX_VALUE, LocalDate.of(2022, 9, 30));

    /** How many working days the season has; public holidays are counted too. */
    int days() {
        return (int) TradingSeason.FIRST_DAY
                .datesUntil(lastDay.plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }
}
