package org.nengquan.registry.construction.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.app.Scopes;
import org.nengquan.registry.access.domain.Page;
import org.nengquan.registry.access.domain.PageRequest;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.construction.domain.ClockState.Appealed;
import org.nengquan.registry.construction.domain.ClockState.Begun;
import org.nengquan.registry.construction.domain.ClockState.Claimed;
import org.nengquan.registry.construction.domain.ClockState.Drafted;
import org.nengquan.registry.construction.domain.ClockState.Evidence;
import org.nengquan.registry.construction.domain.ClockState.Running;
import org.nengquan.registry.construction.domain.ClockState.Suspended;
import org.nengquan.registry.construction.domain.ConstructionClock;
import org.nengquan.registry.law.domain.Decisions;

/** What persons do about a project's clock: file and accept evidence, suspend, appeal, decide an appeal. */
@ApplicationScoped
public class DecideConstruction {

    private final ConstructionClocks clocks;
    private final BusinessDays days;

    DecideConstruction(ConstructionClocks clocks, BusinessDays days) {
        this.clocks = clocks;
        this.days = days;
    }

    /** The unit files what shows that works began. */
    public Uni<Outcome<ConstructionClock>> claim(UUID project, Evidence evidence, Caller caller) {
        return of(project, caller)
                .flatMap(clock -> days.today().flatMap(today -> {
                    Running running = in(clock, Running.class);
                    return keep(Decisions.thenGive(
                            clock.mayClaim(evidence, today), () -> clock.in(running.claimed(evidence))));
                }));
    }

    /** The city accepts the evidence, which ends the clock, or does not, and time runs on. */
    public Uni<Outcome<ConstructionClock>> judge(UUID project, boolean accepted, Caller caller) {
        return of(project, caller).flatMap(clock -> {
            Claimed claimed = in(clock, Claimed.class);
            if (!accepted) {
                return keep(Outcome.done(clock.in(new Running())));
            }
            Outcome<Begun> begun = claimed.accepted(caller.person());
            return keep(begun.map(clock::in));
        });
    }

    /** Time stands still by a recorded decision. */
    public Uni<Outcome<ConstructionClock>> suspend(UUID project, String document, Caller caller) {
        return of(project, caller)
                .flatMap(clock -> days.today()
                        .flatMap(today -> keep(
                                Outcome.done(clock.in(in(clock, Running.class).suspended(today, document))))));
    }

    /** Time runs again, later by the days that it stood still. */
    public Uni<Outcome<ConstructionClock>> resume(UUID project, Caller caller) {
        return of(project, caller)
                .flatMap(clock -> days.today()
                        .flatMap(today -> keep(Outcome.done(clock.resumed(in(clock, Suspended.class), today)))));
    }

    /** The unit appeals against the draft. */
    public Uni<Outcome<ConstructionClock>> appeal(UUID project, String reason, Caller caller) {
        return of(project, caller)
                .flatMap(clock -> days.today().flatMap(today -> {
                    Drafted drafted = in(clock, Drafted.class);
                    Decision decision = clock.mayAppeal(drafted, today);
                    return keep(
                            Decisions.thenGive(decision, () -> clock.in(drafted.appealed(caller.person(), reason))));
                }));
    }

    /** The province upholds the appeal, with a new last day, or dismisses it. */
    public Uni<Outcome<ConstructionClock>> decideAppeal(
            UUID project, String decision, Optional<LocalDate> until, Caller caller) {
        return of(project, caller).flatMap(clock -> {
            Appealed appealed = in(clock, Appealed.class);
            return keep(
                    Outcome.done(until.map(clock::prolonged).orElseGet(() -> clock.in(appealed.dismissed(decision)))));
        });
    }

    /** Clocks that a person may see; everything for the public board. */
    @WithTransaction
    public Uni<Page<ConstructionClock>> page(Scope scope, PageRequest request) {
        return clocks.page(scope, request);
    }

    /** A clock and when its unit was reminded, by days left. */
    public record Reminded(ConstructionClock clock, Map<Integer, LocalDate> reminders) {}

    /** One clock; 404 if there is none or it is not the caller's to know of. */
    @WithTransaction
    public Uni<Reminded> one(UUID project, Caller caller) {
        return of(project, caller)
                .flatMap(clock -> clocks.reminders(project).map(reminders -> new Reminded(clock, reminders)));
    }

    /** The business date that days left are counted from. */
    @WithTransaction
    public Uni<LocalDate> today() {
        return days.today();
    }

    private Uni<Outcome<ConstructionClock>> keep(Outcome<ConstructionClock> outcome) {
        return switch (outcome) {
            case Outcome.Refused<ConstructionClock> refused -> Uni.createFrom().item(refused);
            case Outcome.Done<ConstructionClock> done ->
                clocks.update(done.value()).replaceWith(done);
        };
    }

    /** 404 if there is none or it is not the caller's to know of. */
    Uni<ConstructionClock> of(UUID project, Caller caller) {
        Scope scope = Scopes.of(caller);
        return clocks.lock(project)
                .map(found -> found.filter(clock -> scope.admits(
                                clock.project().uscc(), clock.project().regionCode()))
                        .orElseThrow(
                                () -> Problems.notFound(Text.of("该项目没有开工期限记录", "There is no clock for this project"))));
    }

    /** 409 if the clock is in another state. */
    static <S> S in(ConstructionClock clock, Class<S> state) {
        if (state.isInstance(clock.state())) {
            return state.cast(clock.state());
        }
        throw Problems.conflict(
                "state-has-moved-on",
                Text.of(
                        "当前状态不允许此操作:" + clock.state().status(),
                        "Not possible in this state: " + clock.state().status()));
    }
}
