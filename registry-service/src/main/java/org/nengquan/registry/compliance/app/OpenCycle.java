package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.CycleState;
import org.nengquan.registry.identity.domain.Numbered;
import org.nengquan.registry.identity.domain.PublicNumber;

/** Opens a cycle, by two persons. */
@ApplicationScoped
public class OpenCycle {

    private final Cycles cycles;
    private final BusinessDays days;
    private final Ids ids;

    OpenCycle(Cycles cycles, BusinessDays days, Ids ids) {
        this.cycles = cycles;
        this.days = days;
        this.ids = ids;
    }

    /** Keeps the proposal. */
    public Uni<Outcome<Cycle>> propose(Cycle.Terms terms, String person) {
        return decide(terms).flatMap(decision -> switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored -> keep(terms, person);
        });
    }

    private Uni<Decision> decide(Cycle.Terms terms) {
        return days.today().map(today -> Cycle.mayOpen(terms, today));
    }

    private Uni<Outcome<Cycle>> keep(Cycle.Terms terms, String person) {
        return days.today()
                .flatMap(today ->
                        cycles.nextNumber().map(running -> PublicNumber.of(Numbered.COMPLIANCE, today, running)))
                .map(number -> new Cycle(ids.next(), number, terms, new CycleState.Proposed(person)))
                .call(cycles::add)
                .map(Outcome::done);
    }

    /** The cycle runs from now on; 409 if one of the same year and instrument does. */
    public Uni<Outcome<Cycle>> approve(UUID id, String approver) {
        return of(cycles, id)
                .call(this::requireTheOnlyOne)
                .flatMap(cycle -> decide(cycle.terms()).flatMap(decision -> switch (decision) {
                    case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Decision.Allowed ignored ->
                        keep(in(cycle, CycleState.Proposed.class)
                                .approved(approver)
                                .map(cycle::in));
                }));
    }

    private Uni<Void> requireTheOnlyOne(Cycle cycle) {
        return cycles.runs(cycle.terms())
                .invoke(runs -> {
                    if (runs) {
                        throw Problems.conflict(
                                "cycle-exists", Text.of("该年度该品种已有履约期", "There is a cycle of this year and instrument"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Outcome<Cycle>> keep(Outcome<Cycle> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Cycle> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<Cycle> done -> cycles.update(done.value()).replaceWith(done);
        };
    }

    /** The cycle, locked; 404 if there is none. */
    static Uni<Cycle> of(Cycles cycles, UUID id) {
        return cycles.lock(id)
                .map(found -> found.orElseThrow(
                        () -> Problems.notFound(Text.of("没有这个履约期", "There is no such compliance cycle"))));
    }

    /** 409 if the cycle is in another state. */
    static <S extends CycleState> S in(Cycle cycle, Class<S> state) {
        if (state.isInstance(cycle.state())) {
            return state.cast(cycle.state());
        }
        throw movedOn(cycle.state().status());
    }

    static RuntimeException movedOn(String status) {
        return Problems.conflict(
                "state-has-moved-on", Text.of("当前状态不允许此操作:" + status, "Not possible in this state: " + status));
    }
}
