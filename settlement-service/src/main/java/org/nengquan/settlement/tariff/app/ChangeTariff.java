package org.nengquan.settlement.tariff.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.problem.domain.Text;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Proposed;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.paging.domain.Page;
import org.nengquan.settlement.tariff.domain.FeeTariff;
import org.nengquan.settlement.tariff.domain.TariffChange;

/** Changes what sellers are charged: one person proposes, another approves or rejects; in the running transaction. */
@ApplicationScoped
public class ChangeTariff {
    private static final Text NONE = Text.of("没有该费率变更", "There is no such change of the tariff");
    private static final Text PAST = Text.of("该费率变更已经决定", "This change is already decided");
    private static final Text TAKEN = Text.of("该日期已有批准的费率", "Another tariff begins on that date");

    private final TariffChanges changes;
    private final BusinessDays days;
    private final Ids ids;
    private final Clock clock;

    ChangeTariff(TariffChanges changes, BusinessDays days, Ids ids, Clock clock) {
        this.changes = changes;
        this.days = days;
        this.ids = ids;
        this.clock = clock;
    }

    /** All changes; a look that changes nothing. */
    public Uni<Page<TariffChange>> page(String after, int limit) {
        return Panache.withTransaction(() -> changes.page(after, limit));
    }

    public Uni<Outcome<TariffChange>> propose(FeeTariff tariff, String person) {
        var change = new TariffChange(ids.next(), tariff, new Proposed(new Proposal(person, clock.instant())));
        return against(tariff)
                .flatMap(no -> no.map(ChangeTariff::refused)
                        .orElseGet(() -> changes.add(change).replaceWith(Outcome.done(change))));
    }

    /** Agrees, as another person, while the day is still to come: the tariff applies from its date on. */
    public Uni<Outcome<TariffChange>> approve(UUID changeId, String person) {
        return open(changeId)
                .flatMap(change -> against(change.tariff())
                        .flatMap(no -> no.map(ChangeTariff::refused)
                                .orElseGet(() -> requireFree(change)
                                        .chain(() ->
                                                keep(change, proposed(change).approved(verdict(person, "")))))));
    }

    /** Turns it down, as another person. */
    public Uni<Outcome<TariffChange>> reject(UUID changeId, String person, String reason) {
        return open(changeId).flatMap(change -> keep(change, proposed(change).rejected(verdict(person, reason))));
    }

    private Uni<Optional<Refusal>> against(FeeTariff tariff) {
        return days.current().map(day -> TariffChange.against(tariff, day.date()));
    }

    private static Uni<Outcome<TariffChange>> refused(Refusal no) {
        return Uni.createFrom().item(Outcome.refused(no));
    }

    private Verdict verdict(String person, String reason) {
        return new Verdict(person, clock.instant(), reason);
    }

    private Uni<TariffChange> open(UUID changeId) {
        return changes.lock(changeId).map(found -> found.orElseThrow(() -> Problems.notFound(NONE)));
    }

    private static Proposed proposed(TariffChange change) {
        if (change.approval() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict("already-decided", PAST);
    }

    private Uni<Void> requireFree(TariffChange change) {
        return changes.begins(change.tariff().effectiveFrom())
                .invoke(taken -> {
                    if (taken) {
                        throw Problems.conflict("date-is-taken", TAKEN);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Outcome<TariffChange>> keep(TariffChange change, Outcome<Approval> decided) {
        Outcome<TariffChange> outcome = decided.map(change::in);
        return outcome instanceof Outcome.Done<TariffChange>(TariffChange done)
                ? changes.decide(done).replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }
}
