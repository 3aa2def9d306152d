package org.nengquan.registry.pedigree.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.pedigree.domain.HeldLot;
import org.nengquan.registry.pedigree.domain.Pedigree;
import org.nengquan.registry.pedigree.domain.Step;
import org.nengquan.registry.pedigree.domain.Succession;

/** Traces units back to where they came from (办法§16 在线追溯交易痕迹). */
@ApplicationScoped
public class TracePedigree {

    private final Pedigrees pedigrees;

    TracePedigree(Pedigrees pedigrees) {
        this.pedigrees = pedigrees;
    }

    /** The pedigree; 404 if there is no such lot or its owner is not the reader's to know of. */
    @WithTransaction
    public Uni<Pedigree> trace(UUID lot, Scope scope) {
        return pedigrees
                .lot(lot)
                .map(found -> visible(found, scope))
                .flatMap(held -> pedigrees
                        .birth(held.id())
                        .flatMap(birth -> hands(held).map(steps -> new Pedigree(held, birth, steps)))
                        .map(pedigree -> pedigree.seenBy(scope)));
    }

    private Uni<List<Step>> hands(HeldLot lot) {
        return pedigrees
                .steps(lot)
                .flatMap(steps -> pedigrees
                        .successions(accounts(steps))
                        .map(successions -> Succession.among(steps, successions)));
    }

    private static Set<String> accounts(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.to().holder().stream())
                .map(HeldLot.Owner::account)
                .collect(Collectors.toSet());
    }

    /** Lots that the reader may see. */
    @WithTransaction
    public Uni<Page<HeldLot>> page(Scope scope, PageRequest request) {
        return pedigrees.page(scope, request);
    }

    private static HeldLot visible(Optional<HeldLot> found, Scope scope) {
        return found.filter(lot -> scope.admits(lot.owner().uscc(), lot.owner().regionCode()))
                .orElseThrow(() -> Problems.notFound(Text.of("没有这个批次", "There is no such lot")));
    }
}
