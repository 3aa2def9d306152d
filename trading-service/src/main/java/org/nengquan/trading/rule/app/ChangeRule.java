package org.nengquan.trading.rule.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.approval.app.ByTwoPersons;
import org.nengquan.trading.approval.app.Decide;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.rule.domain.RuleChange;
import org.nengquan.trading.session.app.BusinessDate;

/** Changes a figure of the trading rules: one person proposes, another approves or rejects. */
@ApplicationScoped
public class ChangeRule {
    private final ByTwoPersons<RuleChange> twoPersons;

    ChangeRule(Decide decide, RuleChanges changes, BusinessDate date) {
        this.twoPersons = new ByTwoPersons<>(
                Proposal.Subject.RULE,
                decide,
                changes,
                change -> Uni.createFrom().item(change.check(date.today())));
    }

    /** The kept proposal; refused if the value makes no sense or the date is not ahead. */
    public Uni<Outcome<UUID>> propose(RuleChange change, String basis, String person) {
        return twoPersons.propose(change, basis, person);
    }

    /** The proposal approved and its figure in force from its date; 409 if that date has a value by now. */
    public Uni<Outcome<UUID>> approve(UUID id, String person) {
        return twoPersons.approve(id, person);
    }

    /** The proposal rejected. */
    public Uni<Outcome<UUID>> reject(UUID id, String person, String reason) {
        return twoPersons.reject(id, person, reason);
    }
}
