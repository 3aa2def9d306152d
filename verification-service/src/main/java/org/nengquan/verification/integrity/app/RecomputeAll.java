package org.nengquan.verification.integrity.app;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.verification.audit.app.Audits;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.baseline.app.Baselines;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.factor.app.FactorTables;
import org.nengquan.verification.integrity.domain.Check;
import org.nengquan.verification.integrity.domain.Recomputation;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Walks over every base period and every audit, a window at a time, so that memory does not grow with the years. */
@ApplicationScoped
class RecomputeAll {

    private static final Sight EVERYTHING = new Sight(true, "", "", "");
    private static final int WIDTH = 100;

    private final Baselines baselines;
    private final Audits audits;
    private final FactorTables tables;

    RecomputeAll(Baselines baselines, Audits audits, FactorTables tables) {
        this.baselines = baselines;
        this.audits = audits;
        this.tables = tables;
    }

    Uni<List<Check>> all() {
        var ofBaselines = new Walk("baseline-energy-recomputed", tables);
        var ofAudits = new Walk("audit-saving-recomputed", tables);
        return walkBaselines(Window.of("", WIDTH), ofBaselines)
                .chain(() -> walkAudits(Window.of("", WIDTH), ofAudits))
                .map(ignored -> List.of(ofBaselines.check(), ofAudits.check()));
    }

    private Uni<Void> walkBaselines(Window window, Walk walk) {
        return baselines
                .list(EVERYTHING, window)
                .call(found -> inTurn(found, baseline -> recompute(baseline, walk)))
                .flatMap(found -> found.size() <= WIDTH
                        ? Uni.createFrom().voidItem()
                        : walkBaselines(after(found.getLast().id()), walk));
    }

    private Uni<Void> walkAudits(Window window, Walk walk) {
        return audits.list(EVERYTHING, window)
                .call(found -> recompute(found, walk))
                .flatMap(found -> found.size() <= WIDTH
                        ? Uni.createFrom().voidItem()
                        : walkAudits(after(found.getLast().id()), walk));
    }

    private static Window after(UUID id) {
        return new Window(id, WIDTH);
    }

    private static <T> Uni<Void> inTurn(List<T> items, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> recompute(Baseline baseline, Walk walk) {
        return walk.table(baseline.before().factorsOn())
                .invoke(table -> walk.found(baseline.number(), Recomputation.holds(baseline, table)))
                .replaceWithVoid();
    }

    private Uni<Void> recompute(List<Audit> found, Walk walk) {
        return baselines
                .find(found.stream().map(Audit::baselineId).toList())
                .flatMap(theirs -> inTurn(found, audit -> recompute(audit, theirs, walk)));
    }

    private static Uni<Void> recompute(Audit audit, Map<UUID, Baseline> baselines, Walk walk) {
        var baseline = Objects.requireNonNull(baselines.get(audit.baselineId()));
        return walk.table(audit.after().factorsOn())
                .invoke(table -> walk.found(audit.id().toString(), Recomputation.holds(audit, baseline, table)))
                .replaceWithVoid();
    }
}
