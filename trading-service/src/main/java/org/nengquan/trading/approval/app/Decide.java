package org.nengquan.trading.approval.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.nengquan.intake.Ids;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.approval.domain.Proposal;

/** Makes, approves and rejects proposals of any subject; joins the running transaction. */
@ApplicationScoped
public class Decide {
    private final Proposals proposals;
    private final Clock clock;
    private final Ids ids;

    Decide(Proposals proposals, Clock clock, Ids ids) {
        this.proposals = proposals;
        this.clock = clock;
        this.ids = ids;
    }

    /** A new proposal, kept. */
    public Uni<Proposal.Draft> propose(Proposal.Subject subject, String basis, String person) {
        var draft = new Proposal.Draft(ids.next(), subject, basis, person, clock.instant());
        return proposals.add(new Proposal.Proposed(draft)).replaceWith(draft);
    }

    /** The approved proposal, kept; 404 if there is none, 409 if it is decided already. */
    public Uni<Outcome<Proposal>> approve(UUID id, Proposal.Subject subject, String person) {
        return open(id, subject)
                .map(open -> open.approve(person, clock.instant()))
                .call(this::keep);
    }

    /** The rejected proposal, kept; 404 if there is none, 409 if it is decided already. */
    public Uni<Outcome<Proposal>> reject(UUID id, Proposal.Subject subject, String person, String reason) {
        return open(id, subject)
                .map(open -> open.reject(person, clock.instant(), reason))
                .call(this::keep);
    }

    private Uni<Proposal.Proposed> open(UUID id, Proposal.Subject subject) {
        return proposals
                .lock(id, subject)
                .map(found ->
                        found.orElseThrow(() -> Problems.notFound(Text.of("没有这个变更提案", "There is no such proposal"))))
                .map(Decide::undecided);
    }

    private static Proposal.Proposed undecided(Proposal found) {
        if (found instanceof Proposal.Proposed open) {
            return open;
        }
        throw Problems.conflict("already-decided", Text.of("该提案已有决定", "The proposal is decided already"));
    }

    private Uni<Void> keep(Outcome<Proposal> outcome) {
        return outcome instanceof Outcome.Done<Proposal>(var decided)
                ? proposals.decide(decided)
                : Uni.createFrom().voidItem();
    }
}
