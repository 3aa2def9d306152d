package org.nengquan.trading.approval.app;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.domain.Proposal;

/**
 * The way of every change that binds everybody (办法§16): one person proposes it, another approves or rejects it. Whether it
 * may be, the kind of change says; it is asked when the change is proposed and again when it is approved.
 *
 * @param <C> what is changed
 */
public final class ByTwoPersons<C> {
    private final Proposal.Subject subject;
    private final Decide decide;
    private final Changes<C, ? extends ChangeView<C>> changes;
    private final Function<C, Uni<Decision>> check;

    public ByTwoPersons(
            Proposal.Subject subject,
            Decide decide,
            Changes<C, ? extends ChangeView<C>> changes,
            Function<C, Uni<Decision>> check) {
        this.subject = subject;
        this.decide = decide;
        this.changes = changes;
        this.check = check;
    }

    /** The kept proposal, or why there may be none. */
    public Uni<Outcome<UUID>> propose(C change, String basis, String person) {
        return check.apply(change).flatMap(decision -> switch (decision) {
            case Decision.Refused(var why) -> Uni.createFrom().item(Outcome.<UUID>refused(why));
            case Decision.Allowed allowed -> keep(change, basis, person);
        });
    }

    private Uni<Outcome<UUID>> keep(C change, String basis, String person) {
        return decide.propose(subject, basis, person)
                .call(draft -> changes.add(draft.id(), change))
                .map(draft -> Outcome.done(draft.id()));
    }

    /**
     * The proposal approved and in force from its date; 404 if there is none, 409 if it was decided or if another change
     * begins on that date by now.
     */
    public Uni<Outcome<UUID>> approve(UUID id, String person) {
        return changes.find(id)
                .map(found -> found.orElseThrow(ByTwoPersons::none).toChange())
                .flatMap(change -> check.apply(change).flatMap(decision -> switch (decision) {
                    case Decision.Refused(var why) -> Uni.createFrom().item(Outcome.<UUID>refused(why));
                    case Decision.Allowed allowed -> approveAllowed(id, change, person);
                }));
    }

    private Uni<Outcome<UUID>> approveAllowed(UUID id, C change, String person) {
        return changes.isTaken(change)
                .invoke(ByTwoPersons::requireFree)
                .chain(() -> decide.approve(id, subject, person))
                .flatMap(outcome -> switch (outcome) {
                    case Outcome.Refused<Proposal>(var why) -> Uni.createFrom().item(Outcome.<UUID>refused(why));
                    case Outcome.Done<Proposal> done -> changes.putInForce(id).replaceWith(Outcome.done(id));
                });
    }

    /** The proposal rejected; 404 if there is none, 409 if it was decided. */
    public Uni<Outcome<UUID>> reject(UUID id, String person, String reason) {
        return decide.reject(id, subject, person, reason).map(outcome -> outcome.map(done -> id));
    }

    private static void requireFree(boolean taken) {
        if (taken) {
            throw Problems.conflict(
                    "date-is-taken", Text.of("该日期已有批准的同类变更", "Another approved change begins on that date"));
        }
    }

    private static ProblemException none() {
        return Problems.notFound(Text.of("没有这个变更提案", "There is no such proposal"));
    }
}
