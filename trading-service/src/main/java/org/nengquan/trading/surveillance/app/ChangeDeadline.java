package org.nengquan.trading.surveillance.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.approval.app.ByTwoPersons;
import org.nengquan.trading.approval.app.Decide;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.session.app.BusinessDate;
import org.nengquan.trading.surveillance.domain.DeadlineChange;

/** Changes which dates are watched as deadlines: the operator proposes, the supervisor approves or rejects. */
@ApplicationScoped
public class ChangeDeadline {
    private final ByTwoPersons<DeadlineChange> twoPersons;

    ChangeDeadline(Decide decide, Deadlines deadlines, BusinessDate date) {
        this.twoPersons = new ByTwoPersons<>(
                Proposal.Subject.DEADLINE,
                decide,
                deadlines,
                change -> Uni.createFrom().item(change.check(date.today())));
    }

    /** The kept proposal; refused for a date that has come. */
    public Uni<Outcome<UUID>> propose(DeadlineChange change, String basis, String person) {
        return twoPersons.propose(change, basis, person);
    }

    /** The proposal approved; the next day that opens is watched by it. */
    public Uni<Outcome<UUID>> approve(UUID id, String person) {
        return twoPersons.approve(id, person);
    }

    /** The proposal rejected. */
    public Uni<Outcome<UUID>> reject(UUID id, String person, String reason) {
        return twoPersons.reject(id, person, reason);
    }
}
