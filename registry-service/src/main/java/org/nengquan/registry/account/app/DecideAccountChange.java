package org.nengquan.registry.account.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.account.domain.AccountChange;
import org.nengquan.registry.account.domain.AccountChange.Approved;
import org.nengquan.registry.account.domain.AccountChange.Proposed;
import org.nengquan.registry.account.domain.AccountChange.Word;
import org.nengquan.registry.account.domain.AccountMove;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.app.Parties;
import org.nengquan.registry.movement.domain.Party;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.domain.Participant;

/** The second person's word on what is to become of an account; from then on it is so, and the market is told. */
@ApplicationScoped
public class DecideAccountChange {

    private final FindParticipants find;
    private final AccountChanges changes;
    private final CheckAccountChange rules;
    private final CarryOutChange carryOut;
    private final BusinessDays days;

    DecideAccountChange(
            FindParticipants find,
            AccountChanges changes,
            CheckAccountChange rules,
            CarryOutChange carryOut,
            BusinessDays days) {
        this.find = find;
        this.changes = changes;
        this.rules = rules;
        this.carryOut = carryOut;
        this.days = days;
    }

    /** Approves; the rules are asked again, because the world may have moved on. */
    public Uni<Outcome<AccountChange>> approve(Uscc uscc, UUID id, Caller caller) {
        return account(uscc, caller, AccountMove::approvers, id)
                .flatMap(found -> days.today()
                        .flatMap(today -> rules.check(
                                        found.account(), found.change().content(), today)
                                .flatMap(decision -> switch (decision) {
                                    case Decision.Refused refused ->
                                        Uni.createFrom().item(Outcome.refused(refused.why()));
                                    case Decision.Allowed ignored -> approve(found, new Word(caller.person(), today));
                                })));
    }

    private Uni<Outcome<AccountChange>> approve(Found found, Word word) {
        return switch (proposed(found.change()).approved(word)) {
            case Outcome.Refused<Approved> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<Approved> done -> {
                AccountChange approved = found.change().in(done.value());
                yield carryOut.carryOut(found.account(), approved).replaceWith(Outcome.done(approved));
            }
        };
    }

    /** Rejects or withdraws: by whoever may propose or approve it. */
    public Uni<Outcome<AccountChange>> reject(Uscc uscc, UUID id, Caller caller, String reason) {
        return account(uscc, caller, DecideAccountChange::whoMayReject, id)
                .flatMap(found -> days.today()
                        .map(today -> rejected(found.change(), new Word(caller.person(), today), reason))
                        .call(changes::update)
                        .map(Outcome::done));
    }

    private static AccountChange rejected(AccountChange change, Word word, String reason) {
        return change.in(proposed(change).rejected(word, reason));
    }

    private static Set<Party> whoMayReject(AccountMove move) {
        Set<Party> who = EnumSet.noneOf(Party.class);
        who.addAll(move.approvers());
        who.addAll(move.proposers());
        return who;
    }

    private record Found(Participant account, AccountChange change) {}

    /** Whom a move asks for. */
    private interface Asked {
        Set<Party> of(AccountMove move);
    }

    private Uni<Found> account(Uscc uscc, Caller caller, Asked asked, UUID id) {
        return find.lock(uscc, new Scope.Everything())
                .flatMap(account -> changes.lock(uscc, id)
                        .map(found -> found.orElseThrow(DecideAccountChange::noSuchChange))
                        .invoke(change ->
                                Parties.requireOneOf(asked.of(change.content().move()), caller, account))
                        .map(change -> new Found(account, change)));
    }

    private static Proposed proposed(AccountChange change) {
        if (change.state() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict(
                "state-has-moved-on",
                Text.of(
                        "当前状态不允许此操作:" + change.state().status(),
                        "Not possible in this state: " + change.state().status()));
    }

    private static ProblemException noSuchChange() {
        return Problems.notFound(Text.of("没有这项账户变更", "There is no such change of this account"));
    }
}
