package org.nengquan.registry.allocation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.registry.allocation.app.Allocations.Total;
import org.nengquan.registry.allocation.domain.Allocation;
import org.nengquan.registry.allocation.domain.AllocationLine;
import org.nengquan.registry.allocation.domain.AllocationState;
import org.nengquan.registry.allocation.domain.PreIssue;
import org.nengquan.registry.allocation.domain.TrueUp;
import org.nengquan.registry.quota.domain.Instrument;

@Schema(name = "Allocation")
record AllocationAnswer(
        UUID allocationId,
        String allocationNumber,
        int year,
        Instrument instrument,
        String status,
        @Nullable LocalDate preIssuedOn,
        @Nullable LocalDate truedUpOn,
        @Nullable String reason) {

    static AllocationAnswer of(Allocation allocation) {
        AllocationState state = allocation.state();
        return new AllocationAnswer(
                allocation.id(),
                allocation.number().value(),
                allocation.period().year(),
                allocation.period().instrument(),
                state.status(),
                preIssuedOn(state),
                state instanceof AllocationState.TruedUp done ? done.on() : null,
                state instanceof AllocationState.Rejected rejected ? rejected.reason() : null);
    }

    private static @Nullable LocalDate preIssuedOn(AllocationState state) {
        return switch (state) {
            case AllocationState.PreIssued it -> it.on();
            case AllocationState.Verified it -> it.before().on();
            case AllocationState.TruedUp it -> it.filed().before().on();
            default -> null;
        };
    }

    /** One unit's line; outputs as decimal strings. */
    @Schema(name = "AllocationLine")
    record LineAnswer(
            String uscc,
            String regionCode,
            long quantity,
            String expectedOutput,
            @Nullable Long preIssued,
            @Nullable Long preIssueDeducted,
            @Nullable String verifiedOutput,
            @Nullable Long determined,
            @Nullable Long added,
            @Nullable Long addedDeducted,
            @Nullable Long returned,
            @Nullable Long owed) {

        static LineAnswer of(AllocationLine line) {
            Optional<PreIssue> before = line.preIssue();
            Optional<TrueUp> change = line.trueUp();
            return new LineAnswer(
                    line.share().uscc().code(),
                    line.share().regionCode(),
                    line.share().quantity(),
                    line.share().expectedOutput().toPlainString(),
                    before.map(PreIssue::entitled).orElse(null),
                    before.map(PreIssue::deducted).orElse(null),
                    line.verifiedOutput().map(BigDecimal::toPlainString).orElse(null),
                    change.map(TrueUp::determined).orElse(null),
                    change.map(TrueUp::added).orElse(null),
                    change.map(TrueUp::deducted).orElse(null),
                    change.map(TrueUp::returned).orElse(null),
                    change.map(TrueUp::owed).orElse(null));
        }
    }

    /** A region's planned and actual total of a year. */
    @Schema(name = "AllocationTotal")
    record TotalAnswer(
            int year,
            Instrument instrument,
            String regionCode,
            long units,
            long planned,
            long preIssued,
            long determined) {

        static TotalAnswer of(Total total) {
            return new TotalAnswer(
                    total.period().year(),
                    total.period().instrument(),
                    total.regionCode(),
                    total.units(),
                    total.planned(),
                    total.preIssued(),
                    total.determined());
        }
    }
}
