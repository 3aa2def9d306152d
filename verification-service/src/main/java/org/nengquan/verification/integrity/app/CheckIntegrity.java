package org.nengquan.verification.integrity.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nengquan.verification.integrity.domain.Check;

/** Recomputes everything that this service promises, from its tables, as of one moment. */
@ApplicationScoped
public class CheckIntegrity {

    private final StoredFigures figures;
    private final RecomputeAll recompute;

    CheckIntegrity(StoredFigures figures, RecomputeAll recompute) {
        this.figures = figures;
        this.recompute = recompute;
    }

    /** All checks, and how much there is of what. */
    public record Report(boolean ok, List<Check> checks, Map<String, Long> counts) {}

    @WithTransaction
    public Uni<Report> check() {
        return figures.freezeTheView()
                .chain(recompute::all)
                .flatMap(recomputed -> figures.compare().map(compared -> together(recomputed, compared)))
                .flatMap(checks -> figures.counts().map(counts -> report(checks, counts)));
    }

    private static List<Check> together(List<Check> recomputed, List<Check> compared) {
        var all = new ArrayList<>(recomputed);
        all.addAll(compared);
        return all;
    }

    private static Report report(List<Check> checks, Map<String, Long> counts) {
        return new Report(checks.stream().allMatch(Check::ok), checks, counts);
    }
}
