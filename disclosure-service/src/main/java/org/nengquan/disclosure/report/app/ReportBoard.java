package org.nengquan.disclosure.report.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.nengquan.disclosure.edition.app.ReadModel;
import org.nengquan.disclosure.report.domain.DayReport;

/** All day reports, in memory. A year has about 250 of them, so none is ever thrown away. */
@ApplicationScoped
public class ReportBoard implements ReadModel {

    private final DayReports reports;
    private final NavigableMap<LocalDate, KeptReport> days = new ConcurrentSkipListMap<>();

    ReportBoard(DayReports reports) {
        this.reports = reports;
    }

    @Override
    public Uni<Void> refresh(long since) {
        return reports.changedSince(since).invoke(this::takeOver).replaceWithVoid();
    }

    /** The newest day, open or closed; empty before the first one. */
    public Optional<DayReport> latest() {
        return Optional.ofNullable(days.lastEntry())
                .map(entry -> entry.getValue().report());
    }

    public Optional<DayReport> of(LocalDate date) {
        return Optional.ofNullable(days.get(date)).map(KeptReport::report);
    }

    /** The newest days before a date, newest first. */
    public List<DayReport> newest(LocalDate before, int limit) {
        return days.headMap(before, false).descendingMap().values().stream()
                .limit(limit)
                .map(KeptReport::report)
                .toList();
    }

    /** The day after a date on which there was a market. */
    public Optional<LocalDate> after(LocalDate date) {
        return Optional.ofNullable(days.higherKey(date));
    }

    /** The day before a date on which there was a market. */
    public Optional<LocalDate> before(LocalDate date) {
        return Optional.ofNullable(days.lowerKey(date));
    }

    private void takeOver(List<KeptReport> changed) {
        changed.forEach(report -> days.merge(report.report().businessDate(), report, KeptReport::newer));
    }
}
