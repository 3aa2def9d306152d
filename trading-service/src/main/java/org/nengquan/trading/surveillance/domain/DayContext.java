package org.nengquan.trading.surveillance.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * What the detectors know before the day begins.
 *
 * @param date the day
 * @param limits the figures that hold on it
 * @param relations who belongs together
 * @param flows who sold how much to whom in the window before
 * @param pastDays closed days before, newest first
 * @param deadlines all known ones
 */
public record DayContext(
        LocalDate date,
        Limits limits,
        Relations relations,
        List<Flow> flows,
        List<PastDay> pastDays,
        List<Deadline> deadlines) {

    public DayContext {
        flows = List.copyOf(flows);
        pastDays = List.copyOf(pastDays);
        deadlines = List.copyOf(deadlines);
    }

    /** The next deadline if the day lies in the days before it that are watched. */
    Optional<Deadline> deadlineAhead() {
        return deadlines.stream()
                .filter(deadline -> !deadline.date().isBefore(date))
                .min(Comparator.comparing(Deadline::date))
                .filter(deadline ->
                        ChronoUnit.DAYS.between(date, deadline.date()) <= limits.of(ThresholdName.SQUEEZE_DAYS));
    }

    List<PastDay> pastDays(Instrument instrument) {
        return pastDays.stream().filter(day -> day.instrument() == instrument).toList();
    }

    String groupOf(String uscc) {
        return relations.groupOf(uscc);
    }

    long limit(ThresholdName name) {
        return limits.of(name);
    }
}
