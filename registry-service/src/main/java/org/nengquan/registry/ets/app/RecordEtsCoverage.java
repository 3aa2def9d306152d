package org.nengquan.registry.ets.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.ets.domain.EtsCoverage;

/** Records that a unit is, or is no longer, in carbon trading. */
@ApplicationScoped
public class RecordEtsCoverage {

    private final EtsCoverages coverages;
    private final BusinessDays days;
    private final EtsAnnouncements announcements;

    RecordEtsCoverage(EtsCoverages coverages, BusinessDays days, EtsAnnouncements announcements) {
        this.coverages = coverages;
        this.days = days;
        this.announcements = announcements;
    }

    /** Keeps the record and tells the market. */
    public Uni<Outcome<EtsCoverage>> record(EtsCoverage coverage) {
        return coverages
                .put(coverage)
                .chain(days::today)
                .flatMap(today -> announcements.recorded(coverage, today))
                .replaceWith(Outcome.done(coverage));
    }
}
