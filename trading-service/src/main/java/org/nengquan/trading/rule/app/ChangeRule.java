package org.nengquan.trading.rule.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Decision;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.app.Decide;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.journal.app.Board;
import org.nengquan.trading.rule.domain.RuleChange;

/** Changes a figure of the trading rules: one person proposes, another approves or rejects. */
@ApplicationScoped
public class ChangeRule {
    /** Before the first trading day: the day before the 管理暂行办法 came into force (办法§25). */
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2022, 6, 30);

    private final Decide decide;
    private final RuleChanges changes;
    private final Board board;

    ChangeRule(Decide decide, RuleChanges changes, Board board) {
        this.decide = decide;
        this.changes = changes;
        this.board = board;
    }

    /** The kept proposal; refused if the value makes no sense or the date is not ahead. */
    public Uni<Outcome<UUID>> propose(RuleChange change, String basis, String person) {
        return switch (change.check(today())) {
            case Decision.Refused(var why) -> Uni.createFrom().item(Outcome.refused(why));
            case Decision.Allowed allowed ->
                decide.propose(Proposal.Subject.RULE, basis, person)
                        .call(draft -> changes.add(draft.id(), change))
                        .map(draft -> Outcome.done(draft.id()));
        };
    }

    /** The proposal approved and its figure in force from its date; 409 if that date has a value by now. */
    public Uni<Outcome<UUID>> approve(UUID id, String person) {
        return changes.find(id)
                .map(found -> found.orElseThrow(ChangeRule::none).change())
                .flatMap(change -> approve(id, person, change));
    }

    private Uni<Outcome<UUID>> approve(UUID id, String person, RuleChange change) {
        return switch (change.check(today())) {
            case Decision.Refused(var why) -> Uni.createFrom().item(Outcome.refused(why));
            case Decision.Allowed allowed ->
                requireFree(change)
                        .chain(() -> decide.approve(id, Proposal.Subject.RULE, person))
                        .flatMap(outcome -> putInForce(id, outcome));
        };
    }

    private Uni<Void> requireFree(RuleChange change) {
        return changes.begins(change.name(), change.effectiveFrom())
                .invoke(taken -> {
                    if (taken) {
                        throw Problems.conflict(
                                "date-is-taken",
                                Text.of("该参数在该日期已有批准的值", "Another value of this figure begins on that date"));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Outcome<UUID>> putInForce(UUID id, Outcome<Proposal> outcome) {
        return switch (outcome) {
            case Outcome.Refused<Proposal>(var why) -> Uni.createFrom().item(Outcome.refused(why));
            case Outcome.Done<Proposal> done -> changes.putInForce(id).replaceWith(Outcome.done(id));
        };
    }

    /** The proposal rejected. */
    public Uni<Outcome<UUID>> reject(UUID id, String person, String reason) {
        return decide.reject(id, Proposal.Subject.RULE, person, reason).map(outcome -> outcome.map(done -> id));
    }

    private LocalDate today() {
        LocalDate date = board.view().businessDate();
        return date == null ? BEFORE_THE_LAW : date;
    }

    private static RuntimeException none() {
        return Problems.notFound(Text.of("没有这个变更提案", "There is no such proposal"));
    }
}
