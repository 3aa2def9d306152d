package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.gate.domain.Parameter;

/** Takes down what the rules become. */
final class Rules {
    /** 办法§25: the figures with which the market began hold from this day on. */
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2022, 7, 1);

    private final Roll roll;
    private final TradingDay day;
    private final Barring barring;

    Rules(Roll roll, TradingDay day, Barring barring) {
        this.roll = roll;
        this.day = day;
        this.barring = barring;
    }

    void apply(RuleCommand command, List<Event> events) {
        switch (command) {
            case RuleCommand.SetParameter set -> set(set.parameter(), events);
            case RuleCommand.Freeze freeze -> freeze(freeze, events);
            case RuleCommand.RecordCalendar change -> record(change, events);
            case RuleCommand.RecordTimetable change -> record(change, events);
        }
    }

    /** Every opening of a day tells all figures again; news is only a value that was not known and lies ahead. */
    private void set(Parameter parameter, List<Event> events) {
        boolean isNew = roll.parameters.record(parameter);
        if (isNew && parameter.effectiveFrom().isAfter(today())) {
            events.add(new RuleEvent.ParameterSet(parameter));
        }
    }

    private void freeze(RuleCommand.Freeze freeze, List<Event> events) {
        roll.freezes.put(freeze.subject(), freeze.reason());
        barring.after(freeze, events);
    }

    private void record(RuleCommand.RecordCalendar change, List<Event> events) {
        if (roll.isNews(change.origin())) {
            roll.hear(change.origin());
            events.add(new RuleEvent.CalendarRecorded(change.basis(), change.days()));
        }
    }

    private void record(RuleCommand.RecordTimetable change, List<Event> events) {
        if (roll.isNews(change.origin())) {
            roll.hear(change.origin());
            events.add(new RuleEvent.TimetableRecorded(change.basis(), change.effectiveFrom(), change.hours()));
        }
    }

    private LocalDate today() {
        LocalDate date = day.businessDate();
        return date == null ? LAW_IN_FORCE : date;
    }
}
