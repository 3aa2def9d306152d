package org.nengquan.trading.surveillance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nengquan.problem.domain.Outcome;

class CaseStateTest {
    private static final Verdict WARNED = new Verdict(CaseOutcome.WARNED, List.of(), "首次");

    private static CaseState.OutcomeProposed proposedByZhang() {
        return new CaseState.Raised().review("li").propose("zhang", WARNED);
    }

    @Test
    void shouldBeClosedByAnotherPersonThanWhoProposed() {
        // When
        Outcome<CaseState.Closed> decided = proposedByZhang().approve("wang");

        // Then
        assertThat(decided).isEqualTo(Outcome.done(new CaseState.Closed("li", "zhang", "wang", WARNED)));
    }

    @Test
    void shouldNotBeClosedByWhoProposed() {
        assertThat(proposedByZhang().approve("zhang"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why().code()).isEqualTo("four-eyes"));
    }

    @Test
    void shouldGoBackToReviewWithoutTheProposal() {
        assertThat(proposedByZhang().sendBack()).isEqualTo(new CaseState.UnderReview("li"));
    }

    @Test
    void shouldNameAccountsIfAndOnlyIfAccountsAreRestricted() {
        assertThatThrownBy(() -> new Verdict(CaseOutcome.ACCOUNT_RESTRICTED, List.of(), "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verdict(CaseOutcome.NO_BREACH, List.of("u"), "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
