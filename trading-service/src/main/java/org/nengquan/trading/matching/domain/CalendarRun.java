package org.nengquan.trading.matching.domain;

import java.time.LocalDate;

/**
 * Days of the exchange's calendar that follow each other and stand alike to their weekdays.
 *
 * @param kind {@code HOLIDAY}, {@code MAKE_UP_WORKDAY} or {@code ORDINARY}
 * @param name such as 国庆节
 * @param first the first day
 * @param last the last day
 */
public record CalendarRun(String kind, String name, LocalDate first, LocalDate last) {}
