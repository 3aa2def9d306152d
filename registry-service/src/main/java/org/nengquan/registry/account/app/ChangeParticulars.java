package org.nengquan.registry.account.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.access.domain.Scope;
import org.nengquan.registry.account.domain.AccountChange.Approved;
import org.nengquan.registry.account.domain.AccountChange.Proposed;
import org.nengquan.registry.account.domain.AccountChange.Word;
import org.nengquan.registry.account.domain.Particulars;
import org.nengquan.registry.account.domain.ParticularsChange;
import org.nengquan.registry.businessday.app.BusinessDays;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.movement.app.Parties;
import org.nengquan.registry.movement.domain.Party;
import org.nengquan.registry.participant.app.FindParticipants;
import org.nengquan.registry.participant.app.Participants;
import org.nengquan.registry.participant.app.ReviewApplication;
import org.nengquan.registry.participant.domain.Participant;
import org.nengquan.registry.participant.domain.ParticipantState;

/** Changes what an open account is called, and who acts for it, by two persons (办法§10, §16). */
@ApplicationScoped
public class ChangeParticulars {

    private static final Set<Party> PROPOSERS = EnumSet.of(Party.HOLDER, Party.CITY, Party.PROVINCE);
    private static final Set<Party> APPROVERS = EnumSet.of(Party.PROVINCE);

    private final FindParticipants find;
    private final Participants participants;
    private final ParticularsChanges changes;
    private final ParticularsAnnouncements announcements;
    private final BusinessDays days;
    private final Ids ids;

    ChangeParticulars(
            FindParticipants find,
            Participants participants,
            ParticularsChanges changes,
            ParticularsAnnouncements announcements,
            BusinessDays days,
            Ids ids) {
        this.find = find;
        this.participants = participants;
        this.changes = changes;
        this.announcements = announcements;
        this.days = days;
        this.ids = ids;
    }

    /**
     * What is asked for.
     *
     * @param unnumbered the login names of those of whom no identity number was given
     */
    public record Wanted(Particulars particulars, Set<String> unnumbered, String reason) {}

    /** Keeps the proposal; 404 or 403 if it is not the caller's to make, 409 if the account is not open. */
    public Uni<Outcome<ParticularsChange>> propose(Uscc uscc, Wanted wanted, Caller caller) {
        return account(uscc, caller, PROPOSERS)
                .flatMap(account ->
                        days.today().flatMap(today -> propose(account, wanted, new Word(caller.person(), today))));
    }

    private Uni<Outcome<ParticularsChange>> propose(Participant account, Wanted wanted, Word word) {
        Particulars next = wanted.particulars().keeping(account.representatives(), wanted.unnumbered());
        return switch (next.canAct()) {
            case Decision.Refused refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Decision.Allowed ignored ->
                keep(new ParticularsChange(ids.next(), account.uscc(), next, wanted.reason(), new Proposed(word)));
        };
    }

    private Uni<Participant> account(Uscc uscc, Caller caller, Set<Party> parties) {
        return find.lock(uscc, new Scope.Everything())
                .invoke(account -> Parties.requireOneOf(parties, caller, account))
                .invoke(account -> requireOpen(account.state()));
    }

    private static void requireOpen(ParticipantState state) {
        if (state.account().isEmpty() || state instanceof ParticipantState.Closed) {
            throw ReviewApplication.movedOn(state);
        }
    }

    private Uni<Outcome<ParticularsChange>> keep(ParticularsChange change) {
        return changes.add(change).map(added -> {
            if (added) {
                return Outcome.done(change);
            }
            throw Problems.conflict(
                    "change-under-way", Text.of("该账户已有待决事项", "Another change of this account waits for its approval"));
        });
    }

    /** Approves; from then on it is so, and everybody is told. */
    public Uni<Outcome<ParticularsChange>> approve(Uscc uscc, UUID id, Caller caller) {
        return account(uscc, caller, APPROVERS)
                .flatMap(account -> days.today()
                        .flatMap(today -> lock(uscc, id)
                                .flatMap(change -> approve(account, change, new Word(caller.person(), today)))));
    }

    private Uni<Outcome<ParticularsChange>> approve(Participant account, ParticularsChange change, Word word) {
        return switch (proposed(change).approved(word)) {
            case Outcome.Refused<Approved> refused -> Uni.createFrom().item(Outcome.refused(refused.why()));
            case Outcome.Done<Approved> done -> carryOut(account, change.in(done.value()), word.on());
        };
    }

    private Uni<Outcome<ParticularsChange>> carryOut(Participant account, ParticularsChange change, LocalDate today) {
        Particulars next = change.particulars();
        Participant changed = account.called(next.name(), next.representatives(), next.controllingUscc());
        return changes.update(change)
                .chain(() -> participants.put(changed))
                .chain(() -> announcements.changed(changed, today))
                .replaceWith(Outcome.done(change));
    }

    /** Rejects or withdraws: by whoever may propose or approve it. */
    public Uni<Outcome<ParticularsChange>> reject(Uscc uscc, UUID id, Caller caller, String reason) {
        return account(uscc, caller, PROPOSERS)
                .flatMap(account -> days.today())
                .flatMap(today -> lock(uscc, id)
                        .map(change -> change.in(proposed(change).rejected(new Word(caller.person(), today), reason))))
                .call(changes::update)
                .map(Outcome::done);
    }

    private Uni<ParticularsChange> lock(Uscc uscc, UUID id) {
        return changes.lock(uscc, id)
                .map(found -> found.orElseThrow(
                        () -> Problems.notFound(Text.of("没有这项变更", "There is no such change of particulars"))));
    }

    private static Proposed proposed(ParticularsChange change) {
        if (change.state() instanceof Proposed proposed) {
            return proposed;
        }
        throw Problems.conflict(
                "state-has-moved-on",
                Text.of(
                        "当前状态不允许此操作:" + change.state().status(),
                        "Not possible in this state: " + change.state().status()));
    }

    /** What was changed and proposed; 404 if the scope does not admit the account. */
    @WithTransaction
    public Uni<List<ParticularsChange>> of(Uscc uscc, Scope scope) {
        return find.find(uscc, scope).flatMap(account -> changes.of(account.uscc()));
    }
}
