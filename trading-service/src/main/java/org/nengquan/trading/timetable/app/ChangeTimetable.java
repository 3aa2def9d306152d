package org.nengquan.trading.timetable.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.nengquan.problem.Problem.Violation;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.approval.app.ByTwoPersons;
import org.nengquan.trading.approval.app.Decide;
import org.nengquan.trading.approval.domain.Proposal;
import org.nengquan.trading.session.app.BusinessDate;
import org.nengquan.trading.timetable.domain.TimetableChange;

/** Changes the hours of a trading day: one person proposes, another approves or rejects. */
@ApplicationScoped
public class ChangeTimetable {
    private final ByTwoPersons<TimetableChange> twoPersons;

    ChangeTimetable(Decide decide, TimetableChanges changes, BusinessDate date) {
        this.twoPersons = new ByTwoPersons<>(
                Proposal.Subject.TIMETABLE,
                decide,
                changes,
                change -> Uni.createFrom().item(change.check(date.today())));
    }

    /** The kept proposal; 400 if a phase comes twice, refused if nobody could trade by these hours. */
    public Uni<Outcome<UUID>> propose(TimetableChange change, String basis, String person) {
        List<Violation> twice = change.repeatedPhases().stream()
                .sorted()
                .map(phase -> new Violation("hours", phase + " 重复 / comes twice"))
                .toList();
        if (!twice.isEmpty()) {
            throw Problems.invalid(twice);
        }
        return twoPersons.propose(change, basis, person);
    }

    /** The proposal approved and in force from its date; 409 if another timetable begins on that date by now. */
    public Uni<Outcome<UUID>> approve(UUID id, String person) {
        return twoPersons.approve(id, person);
    }

    /** The proposal rejected. */
    public Uni<Outcome<UUID>> reject(UUID id, String person, String reason) {
        return twoPersons.reject(id, person, reason);
    }
}
