package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Fine;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Sanction;

/** Sanctions a unit that did not comply with the order either: one person assesses, another decides (办法§19). */
@ApplicationScoped
public class SanctionUnit {

    private final Cycles cycles;
    private final Obligations obligations;
    private final Sanctions sanctions;
    private final AssessFine assess;
    private final TakeMissing take;
    private final BusinessDays days;
    private final ComplianceAnnouncements announcements;

    SanctionUnit(
            Cycles cycles,
            Obligations obligations,
            Sanctions sanctions,
            AssessFine assess,
            TakeMissing take,
            BusinessDays days,
            ComplianceAnnouncements announcements) {
        this.cycles = cycles;
        this.obligations = obligations;
        this.sanctions = sanctions;
        this.assess = assess;
        this.take = take;
        this.days = days;
        this.announcements = announcements;
    }

    /** What is demanded: so many times the price, by this document. */
    public record Demand(BigDecimal multiple, String documentNumber) {}

    /** Assesses; a later assessment replaces one that was not decided. 404 if the unit is not the caller's to know of. */
    public Uni<Outcome<Sanction>> propose(UUID obligation, Demand demand, Caller caller) {
        return SurrenderUnits.of(obligations, obligation, Scopes.of(caller))
                .flatMap(found -> assess(found, demand.multiple()))
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Refused<Fine> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
                    case Outcome.Done<Fine> done -> keep(obligation, done.value(), demand, caller.person());
                });
    }

    private Uni<Outcome<Fine>> assess(Obligation obligation, BigDecimal multiple) {
        return OpenCycle.of(cycles, obligation.cycle()).flatMap(cycle -> assess.assess(cycle, obligation, multiple));
    }

    private Uni<Outcome<Sanction>> keep(UUID obligation, Fine fine, Demand demand, String person) {
        Sanction sanction = new Sanction(obligation, fine, demand.documentNumber(), person, Optional.empty());
        return sanctions.propose(sanction).replaceWith(Outcome.done(sanction));
    }

    /** Decides: deducts, carries the rest to the next allocation, and tells; 409 if something has changed since. */
    public Uni<Outcome<Sanction>> approve(UUID obligation, Caller approver) {
        return SurrenderUnits.of(obligations, obligation, new Scope.Everything())
                .flatMap(found -> proposed(obligation).flatMap(proposal -> approve(found, proposal, approver)));
    }

    private Uni<Outcome<Sanction>> approve(Obligation obligation, Sanction proposal, Caller approver) {
        return assess(obligation, proposal.fine().multiple()).flatMap(outcome -> switch (outcome) {
            case Outcome.Refused<Fine> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<Fine> done -> {
                requireTheSame(proposal, done.value());
                yield OpenCycle.of(cycles, obligation.cycle())
                        .flatMap(cycle -> decide(cycle, obligation, proposal, approver));
            }
        });
    }

    private Uni<Sanction> proposed(UUID obligation) {
        return sanctions
                .lock(obligation)
                .map(found ->
                        found.orElseThrow(() -> Problems.notFound(Text.of("没有提出过处理意见", "No sanction was proposed"))))
                .invoke(sanction -> {
                    if (sanction.decided().isPresent()) {
                        throw OpenCycle.movedOn("DECIDED");
                    }
                });
    }

    private static void requireTheSame(Sanction proposal, Fine fineNow) {
        if (!proposal.fine().equals(fineNow)) {
            throw Problems.conflict(
                    "sanction-outdated",
                    Text.of("提出之后情况已变化，请重新核定", "Things changed since it was assessed; assess it again"));
        }
    }

    private Uni<Outcome<Sanction>> decide(Cycle cycle, Obligation obligation, Sanction proposal, Caller approver) {
        return days.today()
                .flatMap(today -> take.plan(cycle, obligation, proposal, today)
                        .flatMap(plan -> switch (proposal.decided(approver.person(), today, plan)) {
                            case Outcome.Refused<Sanction> refused ->
                                Uni.createFrom().item(refused);
                            case Outcome.Done<Sanction> done ->
                                take.take(cycle, obligation, done.value(), approver)
                                        .call(sanction -> announcements.sanctioned(cycle, obligation, sanction))
                                        .map(Outcome::done);
                        }));
    }
}
