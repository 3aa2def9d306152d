package org.nengquan.disclosure.publication.stream;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.nengquan.disclosure.fact.domain.CalendarChanged;
import org.nengquan.disclosure.fact.domain.Fact;
import org.nengquan.disclosure.fact.domain.RuleChanged;
import org.nengquan.disclosure.fact.domain.TimetableChanged;
import org.nengquan.disclosure.publication.stream.EventReader.WireFact;
import org.nengquan.inbox.IncomingEvent;

/** What the market tells of the rules by which is traded. */
final class RuleFacts {

    private RuleFacts() {}

    record RuleChangedV1(String name, long value, LocalDate effectiveFrom, String basis) implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new RuleChanged(name, value, effectiveFrom, basis, event.businessDate());
        }
    }

    record ChangedDays(CalendarChanged.Kind kind, String name, LocalDate first, LocalDate last) {

        CalendarChanged.Days toDays() {
            return new CalendarChanged.Days(kind, name, first, last);
        }
    }

    record CalendarChangedV1(String basis, List<ChangedDays> days) implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new CalendarChanged(
                    basis, days.stream().map(ChangedDays::toDays).toList(), event.businessDate());
        }
    }

    record ChangedHour(String phase, LocalTime beginsAt) {

        TimetableChanged.Hour toHour() {
            return new TimetableChanged.Hour(phase, beginsAt);
        }
    }

    record TimetableChangedV1(LocalDate effectiveFrom, String basis, List<ChangedHour> hours) implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new TimetableChanged(
                    effectiveFrom,
                    basis,
                    hours.stream().map(ChangedHour::toHour).toList(),
                    event.businessDate());
        }
    }
}
