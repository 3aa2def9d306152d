package org.nengquan.trading.surveillance.store;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.surveillance.app.CaseView;
import org.nengquan.trading.surveillance.domain.CaseOutcome;
import org.nengquan.trading.surveillance.domain.CaseState;
import org.nengquan.trading.surveillance.domain.Verdict;

/** A case's state as columns. */
record CaseColumns(
        String state,
        @Nullable String reviewer,
        @Nullable String outcome,
        List<String> restricted,
        @Nullable String reason,
        @Nullable String proposedBy,
        @Nullable String approvedBy) {

    static CaseColumns of(CaseState state) {
        return switch (state) {
            case CaseState.Raised raised -> undecided("RAISED", null);
            case CaseState.UnderReview(var reviewer) -> undecided("UNDER_REVIEW", reviewer);
            case CaseState.OutcomeProposed(var reviewer, var proposer, var verdict) ->
                decided("OUTCOME_PROPOSED", reviewer, verdict, proposer, null);
            case CaseState.Closed(var reviewer, var proposer, var approver, var verdict) ->
                decided("CLOSED", reviewer, verdict, proposer, approver);
        };
    }

    static CaseColumns of(CaseView.Standing row) {
        return new CaseColumns(
                row.state(),
                row.reviewer(),
                row.outcome() == null ? null : row.outcome().name(),
                row.restricted(),
                row.reason(),
                row.proposedBy(),
                row.approvedBy());
    }

    private static CaseColumns undecided(String state, @Nullable String reviewer) {
        return new CaseColumns(state, reviewer, null, List.of(), null, null, null);
    }

    private static CaseColumns decided(
            String state, String reviewer, Verdict verdict, String proposer, @Nullable String approver) {
        return new CaseColumns(
                state, reviewer, verdict.outcome().name(), verdict.restricted(), verdict.reason(), proposer, approver);
    }

    CaseState toDomain() {
        return switch (state) {
            case "RAISED" -> new CaseState.Raised();
            case "UNDER_REVIEW" -> new CaseState.UnderReview(given(reviewer));
            case "OUTCOME_PROPOSED" -> new CaseState.OutcomeProposed(given(reviewer), given(proposedBy), verdict());
            case "CLOSED" -> new CaseState.Closed(given(reviewer), given(proposedBy), given(approvedBy), verdict());
            default -> throw new IllegalStateException("no state of a case: " + state);
        };
    }

    private Verdict verdict() {
        return new Verdict(CaseOutcome.valueOf(given(outcome)), restricted, given(reason));
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value);
    }
}
