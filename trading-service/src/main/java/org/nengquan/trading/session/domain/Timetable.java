package org.nengquan.trading.session.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.gate.domain.Phase;

/** When the phases of a day begin: dated rows, the newest date in force decides for the whole day. */
public final class Timetable {
    private final List<Session> rows;

    /**
     * The beginning of one phase.
     *
     * @param effectiveFrom first business date of the timetable it belongs to
     * @param phase which
     * @param beginsAt by the clock of Asia/Shanghai
     * @param basis the document it rests on
     */
    public record Session(LocalDate effectiveFrom, Phase.Name phase, LocalTime beginsAt, String basis) {}

    public Timetable(List<Session> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The phases of that date in their order; empty if no timetable is in force yet. */
    public List<Session> on(LocalDate date) {
        Optional<LocalDate> newest = rows.stream()
                .map(Session::effectiveFrom)
                .filter(from -> !from.isAfter(date))
                .max(Comparator.naturalOrder());
        return rows.stream()
                .filter(row -> row.effectiveFrom().equals(newest.orElse(null)))
                .sorted(Comparator.comparing(Session::beginsAt))
                .toList();
    }

    /**
     * The phase right after that one, if its time has come: a day that is late catches up one by one.
     *
     * @param phase the one the day is in
     * @param time by the clock of Asia/Shanghai
     */
    public Optional<Phase.Name> due(LocalDate date, Phase.Name phase, LocalTime time) {
        return on(date).stream()
                .dropWhile(row -> row.phase() != phase)
                .skip(1)
                .findFirst()
                .filter(row -> !row.beginsAt().isAfter(time))
                .map(Session::phase);
    }
}
