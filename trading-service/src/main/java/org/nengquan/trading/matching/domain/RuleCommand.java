package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.gate.domain.Parameter;

/** Decides within which figures is traded, and who is stopped. */
public sealed interface RuleCommand extends Command {

    /** Sets the value of a rule's figure from a date on. */
    record SetParameter(Parameter parameter) implements RuleCommand {}

    /**
     * Writes down that days of the exchange's calendar were changed. The market itself opens when it is told to; the
     * journal has the change so that the public learns of it in the order in which things happened.
     *
     * @param origin the change's own story: told again, it has no effect
     * @param basis the document it rests on
     * @param days what changed
     */
    record RecordCalendar(Origin origin, String basis, List<CalendarRun> days) implements RuleCommand {}

    /**
     * Writes down that the hours of a trading day will change. The timers go by the table; the journal has the change for
     * the same reason as one of the calendar.
     *
     * @param origin the change's own story: told again, it has no effect
     * @param basis the document it rests on
     * @param effectiveFrom first business date on which the hours hold
     * @param hours when each phase begins, in the order of the day
     */
    record RecordTimetable(Origin origin, String basis, LocalDate effectiveFrom, List<TimetableHour> hours)
            implements RuleCommand {}

    /**
     * Stops a unit (or a region's selling) because something told about it could not be understood.
     *
     * @param subject 统一社会信用代码 or region code
     * @param reason what went wrong
     */
    record Freeze(String subject, String reason) implements RuleCommand {}
}
