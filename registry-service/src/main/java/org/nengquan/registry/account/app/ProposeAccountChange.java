package org.nengquan.registry.account.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.account.domain.AccountChange;
import org.nengquan.registry.account.domain.AccountChange.Content;
import org.nengquan.registry.account.domain.AccountChange.Proposed;
import org.nengquan.registry.account.domain.AccountChange.Word;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.app.Parties;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.app.ReviewApplication;
import org.nengquan.registry.participant.domain.Participant;

/** Proposes what is to become of an account. Nothing changes yet. */
@ApplicationScoped
public class ProposeAccountChange {

    private final FindParticipants find;
    private final CheckAccountChange rules;
    private final AccountChanges changes;
    private final BusinessDays days;
    private final Ids ids;

    ProposeAccountChange(
            FindParticipants find, CheckAccountChange rules, AccountChanges changes, BusinessDays days, Ids ids) {
        this.find = find;
        this.rules = rules;
        this.changes = changes;
        this.days = days;
        this.ids = ids;
    }

    /** Keeps the proposal; 404 or 403 if it is not the caller's to make, 409 if the state does not allow it. */
    public Uni<Outcome<AccountChange>> propose(Uscc uscc, Content content, Caller caller) {
        return find.lock(uscc, new Scope.Everything())
                .invoke(account -> Parties.requireOneOf(content.move().proposers(), caller, account))
                .invoke(account -> requireLawful(account, content))
                .flatMap(account -> days.today().flatMap(today -> decide(account, content, caller.person(), today)));
    }

    private static void requireLawful(Participant account, Content content) {
        if (!content.move().from().contains(account.state().status())) {
            throw ReviewApplication.movedOn(account.state());
        }
    }

    private Uni<Outcome<AccountChange>> decide(Participant account, Content content, String person, LocalDate today) {
        return rules.check(account, content, today).flatMap(decision -> switch (decision) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored ->
                keep(new AccountChange(ids.next(), account.uscc(), content, new Proposed(new Word(person, today))));
        });
    }

    private Uni<Outcome<AccountChange>> keep(AccountChange change) {
        return changes.add(change).map(added -> {
            if (added) {
                return Outcome.done(change);
            }
            throw Problems.conflict(
                    "change-under-way", Text.of("该账户已有待决事项", "Another change of this account waits for its approval"));
        });
    }

    /** What was decided and proposed about an account; 404 if the scope does not admit it. */
    @WithTransaction
    public Uni<List<AccountChange>> of(Uscc uscc, Scope scope) {
        return find.find(uscc, scope).flatMap(account -> changes.of(account.uscc()));
    }
}
