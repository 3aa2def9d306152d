package org.nengquan.trading.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Outcome;

class ProposalTest {
    private static final Instant LATER = Instant.parse("2022-07-02T01:00:00Z");
    private final Proposal.Draft draft = new Proposal.Draft(
            new UUID(0, 1), Proposal.Subject.RULE, "第15号", "ann", Instant.parse("2022-07-01T01:00:00Z"));
    private final Proposal.Proposed proposed = new Proposal.Proposed(draft);

    @Test
    void shouldBeApprovedOrRejectedByAnotherPerson() {
        assertThat(proposed.approve("bob", LATER)).isEqualTo(Outcome.done(new Proposal.Approved(draft, "bob", LATER)));
        assertThat(proposed.reject("bob", LATER, "no basis"))
                .isEqualTo(Outcome.done(new Proposal.Rejected(draft, "bob", LATER, "no basis")));
    }

    @Test
    void shouldNotBeDecidedByTheProposer() {
        assertThat(proposed.approve("ann", LATER)).isInstanceOf(Outcome.Refused.class);
        assertThat(proposed.reject("ann", LATER, "no basis")).isInstanceOf(Outcome.Refused.class);
    }
}
