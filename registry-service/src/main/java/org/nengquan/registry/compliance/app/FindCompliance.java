package org.nengquan.registry.compliance.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;
import org.nengquan.registry.compliance.domain.Notice;
import org.nengquan.registry.compliance.domain.Obligation;

/** Finds cycles, obligations and how well they were met. */
@ApplicationScoped
public class FindCompliance {

    private final Cycles cycles;
    private final Obligations obligations;
    private final BusinessDays days;

    FindCompliance(Cycles cycles, Obligations obligations, BusinessDays days) {
        this.cycles = cycles;
        this.obligations = obligations;
        this.days = days;
    }

    /** A cycle with everything that the public may count from. */
    public record Season(Cycle cycle, List<Notice> notices, List<Obligation> obligations, LocalDate asOf) {}

    /** All cycles by number. */
    @WithTransaction
    public Uni<List<Cycle>> cycles() {
        return cycles.all();
    }

    /** The obligations that the scope admits. */
    @WithTransaction
    public Uni<Page<Obligation>> page(Scope scope, PageRequest request) {
        return obligations.page(scope, request);
    }

    /** Every cycle that two persons opened, by number. */
    @WithTransaction
    public Uni<List<Season>> seasons() {
        return days.today()
                .flatMap(today -> cycles.notices()
                        .flatMap(notices -> cycles.all()
                                .flatMap(all -> Multi.createFrom()
                                        .iterable(all)
                                        .filter(cycle -> !(cycle.state() instanceof CycleState.Proposed))
                                        .onItem()
                                        .transformToUniAndConcatenate(cycle -> season(cycle, notices, today))
                                        .collect()
                                        .asList())));
    }

    private Uni<Season> season(Cycle cycle, List<Notice> notices, LocalDate today) {
        List<Notice> own =
                notices.stream().filter(it -> it.cycle().equals(cycle.id())).toList();
        return obligations.of(cycle.id()).map(all -> new Season(cycle, own, all, today));
    }
}
