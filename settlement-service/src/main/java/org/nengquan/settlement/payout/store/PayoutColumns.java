package org.nengquan.settlement.payout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.approval.domain.Approval.Proposal;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.payout.domain.Payout;
import org.nengquan.settlement.payout.domain.Payout.Needs;
import org.nengquan.settlement.payout.domain.PayoutState;
import org.nengquan.settlement.payout.domain.PayoutTerms;
import org.nengquan.settlement.rows.domain.Row;

/**
 * The columns that change with the state.
 *
 * @param approvedBy the second person, if there is one
 * @param endedOn the business date of the end, once there is one
 */
record PayoutColumns(
        @Nullable String approvedBy,
        @Nullable OffsetDateTime approvedAt,
        @Nullable LocalDate payableFrom,
        @Nullable LocalDate endedOn,
        @Nullable String endReason) {

    /** In the order in which {@link #payout} reads them. */
    static final String NAMES = "payout_id, kind, holder, payee_uscc, amount_fen, purpose, two_persons, cooling_days,"
            + " state, proposed_by, proposed_at, approved_by, approved_at, payable_from, ended_on, end_reason";

    /** What a state knows; what it does not know any more stays as it is in the table. */
    static PayoutColumns of(PayoutState state) {
        return switch (state) {
            case PayoutState.Proposed proposed -> new PayoutColumns(null, null, null, null, null);
            case PayoutState.Approved(LocalDate from, Optional<Verdict> second) ->
                new PayoutColumns(
                        second.map(Verdict::by).orElse(null),
                        second.map(verdict -> verdict.at().atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        from,
                        null,
                        null);
            case PayoutState.Ordered ordered -> new PayoutColumns(null, null, null, null, null);
            case PayoutState.Paid(LocalDate on) -> new PayoutColumns(null, null, null, on, null);
            case PayoutState.Refused(LocalDate on, String reason) -> new PayoutColumns(null, null, null, on, reason);
            case PayoutState.Cancelled(LocalDate on, String reason) -> new PayoutColumns(null, null, null, on, reason);
        };
    }

    static Payout payout(Row row) {
        var terms = new PayoutTerms(
                PayoutTerms.Kind.valueOf(row.text(1)), row.text(2), row.text(3), row.number(4), row.text(5));
        var proposal = new Proposal(row.text(9), row.instant(10));
        return new Payout(row.id(0), terms, proposal, new Needs(row.yes(6), (int) row.number(7)), state(row, proposal));
    }

    private static PayoutState state(Row row, Proposal proposal) {
        return switch (row.text(8)) {
            case "PROPOSED" -> new PayoutState.Proposed(proposal);
            case "APPROVED" ->
                new PayoutState.Approved(
                        row.date(13), row.optionalText(11).map(by -> verdict(by, row.optionalInstant(12))));
            case "ORDERED" -> new PayoutState.Ordered();
            case "PAID" -> new PayoutState.Paid(row.date(14));
            case "REFUSED" -> new PayoutState.Refused(row.date(14), row.text(15));
            case "CANCELLED" -> new PayoutState.Cancelled(row.date(14), row.text(15));
            default -> throw new IllegalStateException("no such state of a payout: " + row.text(8));
        };
    }

    private static Verdict verdict(String by, Optional<Instant> at) {
        return new Verdict(by, at.orElseThrow(), "");
    }
}
