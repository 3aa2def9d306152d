package org.nengquan.registry.allocation.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.Allocation.Period;
import org.nengquan.registry.allocation.domain.AllocationLine;
import org.nengquan.registry.allocation.domain.AllocationState;
import org.nengquan.registry.allocation.domain.AllocationState.PreIssued;
import org.nengquan.registry.allocation.domain.AllocationState.Proposed;
import org.nengquan.registry.allocation.domain.AllocationState.Rejected;
import org.nengquan.registry.allocation.domain.AllocationState.TruedUp;
import org.nengquan.registry.allocation.domain.AllocationState.Verified;
import org.nengquan.registry.allocation.domain.PreIssue;
import org.nengquan.registry.allocation.domain.Share;
import org.nengquan.registry.allocation.domain.TrueUp;
import org.nengquan.registry.identity.domain.PublicNumber;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;

/** The columns of an allocation and of its lines, in one fixed order each. */
final class AllocationRow {

    static final String COLUMNS =
            "a.id, a.number, a.allocation_year, a.instrument, a.status, a.proposed_by, a.approved_by,"
                    + " a.pre_issued_on, a.rejected_by, a.reject_reason, a.filed_by, a.trued_up_by, a.trued_up_on";
    static final String LINE = "l.uscc, l.region_code, l.quantity, l.expected_output, l.entitled, l.pre_deducted,"
            + " l.verified_output, l.determined, l.added, l.added_deducted, l.returned, l.owed";

    private AllocationRow() {}

    static Allocation toDomain(Object[] row) {
        Period period = new Period(((Number) row[2]).intValue(), Instrument.valueOf((String) row[3]));
        return new Allocation((UUID) row[0], new PublicNumber((String) row[1]), period, state(row));
    }

    private static AllocationState state(Object[] row) {
        return switch ((String) row[4]) {
            case "PROPOSED" -> new Proposed((String) row[5]);
            case "REJECTED" -> new Rejected((String) row[5], (String) row[8], (String) row[9]);
            case "PRE_ISSUED" -> preIssued(row);
            case "VERIFIED" -> verified(row);
            default -> new TruedUp(verified(row), (String) row[11], (LocalDate) row[12]);
        };
    }

    private static PreIssued preIssued(Object[] row) {
        return new PreIssued((String) row[5], (String) row[6], (LocalDate) row[7]);
    }

    private static Verified verified(Object[] row) {
        return new Verified(preIssued(row), (String) row[10]);
    }

    /** The columns of a state: approved_by, pre_issued_on, rejected_by, reject_reason, filed_by, trued_up_by, _on. */
    static @Nullable Object[] columns(AllocationState state) {
        return switch (state) {
            case Proposed ignored -> new @Nullable Object[] {null, null, null, null, null, null, null};
            case Rejected it -> new @Nullable Object[] {null, null, it.rejectedBy(), it.reason(), null, null, null};
            case PreIssued it -> new @Nullable Object[] {it.approvedBy(), it.on(), null, null, null, null, null};
            case Verified it ->
                new @Nullable Object[] {it.before().approvedBy(), it.before().on(), null, null, it.filedBy(), null, null
                };
            case TruedUp it ->
                new @Nullable Object[] {
                    it.filed().before().approvedBy(),
                    it.filed().before().on(),
                    null,
                    null,
                    it.filed().filedBy(),
                    it.approvedBy(),
                    it.on()
                };
        };
    }

    static AllocationLine line(Object[] row) {
        Share share = new Share(
                new Uscc((String) row[0]),
                (String) row[1],
                (Long) row[2],
                decimal(row[3]).orElseThrow());
        return new AllocationLine(share, preIssue(row), decimal(row[6]), trueUp(row));
    }

    private static Optional<PreIssue> preIssue(Object[] row) {
        return Optional.ofNullable((Long) row[4]).map(entitled -> new PreIssue(entitled, (Long) row[5]));
    }

    private static Optional<TrueUp> trueUp(Object[] row) {
        return Optional.ofNullable((Long) row[7])
                .map(determined ->
                        new TrueUp(determined, (Long) row[8], (Long) row[9], (Long) row[10], (Long) row[11]));
    }

    /** Whatever number type the driver gives a numeric column. */
    private static Optional<BigDecimal> decimal(@Nullable Object column) {
        return Optional.ofNullable(column).map(value -> new BigDecimal(value.toString()));
    }
}
