package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import org.nengquan.trading.gate.domain.Phase;

/** Moves the market's day. Timers only send these; the day itself can be played at any speed. */
public sealed interface DayCommand extends Command {

    /**
     * Opens the market for a business date.
     *
     * @param timetable whether the day goes through sessions; else it is one session from the start
     */
    record OpenDay(LocalDate businessDate, boolean timetable) implements DayCommand {}

    /** Goes to the day's next phase; to {@code CLOSING}: whatever is open is called off. */
    record MovePhase(LocalDate businessDate, Phase.Name to) implements DayCommand {}

    /** Closes the market from any phase: whatever is still open lapses, closing prices are set. */
    record CloseDay(LocalDate businessDate) implements DayCommand {}
}
