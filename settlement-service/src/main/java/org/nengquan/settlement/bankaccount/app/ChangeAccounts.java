package org.nengquan.settlement.bankaccount.app;

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
import org.nengquan.settlement.bankaccount.domain.AccountChange;
import org.nengquan.settlement.bankaccount.domain.AccountChange.Wish;
import org.nengquan.settlement.businessday.app.BusinessDays;
import org.nengquan.settlement.paging.domain.Page;

/** Opens and closes settlement accounts: one person proposes, another approves or rejects; in the running transaction. */
@ApplicationScoped
public class ChangeAccounts {
    private static final Text NONE = Text.of("没有该结算账户变更", "There is no such change of a settlement account");
    private static final Text PAST = Text.of("该变更已经决定", "This change is already decided");

    private final AccountChanges changes;
    private final SettlementAccounts accounts;
    private final BusinessDays days;
    private final Ids ids;
    private final Clock clock;

    ChangeAccounts(AccountChanges changes, SettlementAccounts accounts, BusinessDays days, Ids ids, Clock clock) {
        this.changes = changes;
        this.accounts = accounts;
        this.days = days;
        this.ids = ids;
        this.clock = clock;
    }

    /** All changes; a look that changes nothing. */
    public Uni<Page<AccountChange>> page(String after, int limit) {
        return Panache.withTransaction(() -> changes.page(after, limit));
    }

    public Uni<Outcome<AccountChange>> propose(Wish wish, String basis, String person) {
        var change = new AccountChange(ids.next(), wish, basis, new Proposed(new Proposal(person, clock.instant())));
        return against(wish)
                .flatMap(no -> no.map(ChangeAccounts::refused)
                        .orElseGet(() -> changes.add(change).replaceWith(Outcome.done(change))));
    }

    /** Agrees, as another person, if it still can be: it is so from now on. */
    public Uni<Outcome<AccountChange>> approve(UUID changeId, String person) {
        return open(changeId)
                .flatMap(change -> against(change.wish())
                        .flatMap(no -> no.map(ChangeAccounts::refused)
                                .orElseGet(() -> keep(change, proposed(change).approved(verdict(person, ""))))));
    }

    /** Turns it down, as another person. */
    public Uni<Outcome<AccountChange>> reject(UUID changeId, String person, String reason) {
        return open(changeId).flatMap(change -> keep(change, proposed(change).rejected(verdict(person, reason))));
    }

    private Uni<Optional<Refusal>> against(Wish wish) {
        return accounts.situation(wish).map(wish::against);
    }

    private static Uni<Outcome<AccountChange>> refused(Refusal no) {
        return Uni.createFrom().item(Outcome.refused(no));
    }

    private Verdict verdict(String person, String reason) {
        return new Verdict(person, clock.instant(), reason);
    }

    private Uni<AccountChange> open(UUID changeId) {
        return changes.lock(changeId).map(found -> found.orElseThrow(() -> Problems.notFound(NONE)));
    }

    private static Proposed proposed(AccountChange change) {
        if (change.approval() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict("already-decided", PAST);
    }

    private Uni<Outcome<AccountChange>> keep(AccountChange change, Outcome<Approval> decided) {
        Outcome<AccountChange> outcome = decided.map(change::in);
        return outcome instanceof Outcome.Done<AccountChange>(AccountChange done)
                ? days.current()
                        .flatMap(day -> changes.decide(done, day.date()))
                        .replaceWith(outcome)
                : Uni.createFrom().item(outcome);
    }
}
