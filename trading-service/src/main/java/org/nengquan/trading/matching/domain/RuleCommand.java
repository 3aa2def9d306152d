package org.nengquan.trading.matching.domain;

import org.nengquan.trading.gate.domain.Parameter;

/** Decides within which figures is traded, and who is stopped. */
public sealed interface RuleCommand extends Command {

    /** Sets the value of a rule's figure from a date on. */
    record SetParameter(Parameter parameter) implements RuleCommand {}

    /**
     * Stops a unit (or a region's selling) because something told about it could not be understood.
     *
     * @param subject 统一社会信用代码 or region code
     * @param reason what went wrong
     */
    record Freeze(String subject, String reason) implements RuleCommand {}
}
