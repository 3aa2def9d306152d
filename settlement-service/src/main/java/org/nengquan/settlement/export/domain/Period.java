package org.nengquan.settlement.export.domain;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A day, a month or a year of business dates.
 *
 * @param name as it was asked for: {@code 2022-07-04}, {@code 2022-07} or {@code 2022}
 * @param from the first business date
 * @param to the last
 */
public record Period(String name, LocalDate from, LocalDate to) {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** The period of that name; fails with a {@link java.time.DateTimeException} if there is none. */
    public static Period parse(String name) {
        return switch (name.length()) {
            case YEAR ->
                new Period(
                        name,
                        Year.parse(name).atDay(1),
                        Year.parse(name).atMonth(12).atEndOfMonth());
            case MONTH ->
                new Period(
                        name,
                        YearMonth.parse(name).atDay(1),
                        YearMonth.parse(name).atEndOfMonth());
            default -> new Period(name, LocalDate.parse(name), LocalDate.parse(name));
        };
    }
}
