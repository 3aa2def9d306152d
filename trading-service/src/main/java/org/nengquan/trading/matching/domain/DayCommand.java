package org.nengquan.trading.matching.domain;

import java.time.LocalDate;

/** Moves the market's day. */
public sealed interface DayCommand extends Command {

    /** Opens the market for a business date. */
    record OpenDay(LocalDate businessDate) implements DayCommand {}

    /** Closes the market: whatever is open lapses, closing prices are set. */
    record CloseDay(LocalDate businessDate) implements DayCommand {}
}
