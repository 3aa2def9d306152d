package org.nengquan.settlement.treasury.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.nengquan.settlement.approval.domain.Approval;
import org.nengquan.settlement.approval.domain.Approval.Verdict;
import org.nengquan.settlement.treasury.domain.Appropriation;
import org.nengquan.settlement.treasury.domain.Purpose;
import org.nengquan.settlement.treasury.domain.TreasuryPlan;
import org.nengquan.settlement.treasury.domain.TreasurySpending;

/** What comes in and goes out about plans and spendings. */
final class TreasuryRequests {
    private static final long MOST_FEN = 1_000_000_000_000_000L;
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2099;

    private TreasuryRequests() {}

    record PlanRequest(
            @NotNull Purpose purpose,
            @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @NotNull @Positive @Max(MOST_FEN) Long amountFen,
            @NotBlank @Size(max = 300) String basis) {

        Appropriation toDomain(String regionCode) {
            return new Appropriation(regionCode, purpose, year, amountFen, basis);
        }
    }

    record SpendingRequest(
            @NotNull Purpose purpose,
            @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @NotNull @Positive @Max(MOST_FEN) Long amountFen,
            @NotBlank @Size(max = 300) String basis,

            @NotNull @Pattern(regexp = "[0-9A-HJ-NP-RTUW-Y]{18}")
            String payeeUscc) {

        Appropriation toDomain(String regionCode) {
            return new Appropriation(regionCode, purpose, year, amountFen, basis);
        }
    }

    record Nothing() {}

    record Reason(@NotBlank @Size(max = 200) String reason) {}

    /** A plan's line, or a spending, whose payee is named. */
    record AppropriationView(
            String id,
            String regionCode,
            Purpose purpose,
            int year,
            long amountFen,
            String basis,
            @Nullable String payeeUscc,
            String status,
            Instant proposedAt,
            @Nullable Instant decidedAt,
            @Nullable String rejectReason) {

        static AppropriationView of(TreasuryPlan plan) {
            return of(plan.planId().toString(), plan.planned(), null, plan.approval());
        }

        static AppropriationView of(TreasurySpending spending) {
            return of(spending.spendingId().toString(), spending.spent(), spending.payeeUscc(), spending.approval());
        }

        private static AppropriationView of(
                String id, Appropriation line, @Nullable String payeeUscc, Approval approval) {
            return new AppropriationView(
                    id,
                    line.regionCode(),
                    line.purpose(),
                    line.year(),
                    line.amountFen(),
                    line.basis(),
                    payeeUscc,
                    approval.word(),
                    approval.proposal().at(),
                    approval.verdict().map(Verdict::at).orElse(null),
                    approval.verdict()
                            .map(Verdict::reason)
                            .filter(reason -> !reason.isEmpty())
                            .orElse(null));
        }
    }
}
