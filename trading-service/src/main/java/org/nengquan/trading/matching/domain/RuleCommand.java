package org.nengquan.trading.matching.domain;

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
     * Stops a unit (or a region's selling) because something told about it could not be understood.
     *
     * @param subject 统一社会信用代码 or region code
     * @param reason what went wrong
     */
    record Freeze(String subject, String reason) implements RuleCommand {}
}
