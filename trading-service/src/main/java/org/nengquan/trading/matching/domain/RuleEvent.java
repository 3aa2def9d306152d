package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.gate.domain.Parameter;

/** What the rules have become, so far as it is new. */
public sealed interface RuleEvent extends Event {

    /** A figure will have a value that it had not before, from a date that lies ahead. */
    record ParameterSet(Parameter parameter) implements RuleEvent {}

    /** Days of the calendar stand otherwise from now on. */
    record CalendarRecorded(String basis, List<CalendarRun> days) implements RuleEvent {}

    /** A trading day will have other hours from a date that lies ahead. */
    record TimetableRecorded(String basis, LocalDate effectiveFrom, List<TimetableHour> hours) implements RuleEvent {}
}
