package org.nengquan.disclosure.sharing.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nengquan.disclosure.sharing.domain.CreditKind;

/**
 * One record as the credit platform gets it, fetched or pushed.
 *
 * @param number what to ask on after
 * @param recordedOn business date on which it was recorded or decided
 * @param performance of a {@code PERFORMANCE}, else null
 * @param sanction of a {@code SANCTION}, else null
 */
public record CreditRecordAnswer(
        long number,
        CreditKind kind,
        String uscc,
        String name,
        String regionCode,
        String cycleNumber,
        int year,
        String instrument,
        LocalDate recordedOn,
        @Nullable Performance performance,
        @Nullable Sanction sanction) {

    /** Units owed and missing when the term had passed. */
    public record Performance(long quantity, long missing, boolean onTime, LocalDate dueOn) {}

    /** Units missing, and from where they come; the fine is excess × average price × multiple. */
    public record Sanction(
            String article,
            String documentNumber,
            long excess,
            long deducted,
            long deductedNextYear,
            long priceAmountFen,
            long priceQuantity,
            String multiple,
            long fineFen) {}

    /** The body of {@code registry.performance-recorded.v1}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PerformanceRecordedV1(
            String uscc,
            String name,
            String regionCode,
            String cycleNumber,
            int year,
            String instrument,
            long quantity,
            long missing,
            boolean onTime,
            LocalDate dueOn,
            LocalDate recordedOn) {

        CreditRecordAnswer numbered(long number) {
            return new CreditRecordAnswer(
                    number,
                    CreditKind.PERFORMANCE,
                    uscc,
                    name,
                    regionCode,
                    cycleNumber,
                    year,
                    instrument,
                    recordedOn,
                    new Performance(quantity, missing, onTime, dueOn),
                    null);
        }
    }

    /** The body of {@code registry.sanction-decided.v1}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SanctionDecidedV1(
            String uscc,
            String name,
            String regionCode,
            String cycleNumber,
            int year,
            String instrument,
            String article,
            String documentNumber,
            long excess,
            long deducted,
            long deductedNextYear,
            long priceAmountFen,
            long priceQuantity,
            String multiple,
            long fineFen,
            LocalDate decidedOn) {

        CreditRecordAnswer numbered(long number) {
            return new CreditRecordAnswer(
                    number,
                    CreditKind.SANCTION,
                    uscc,
                    name,
                    regionCode,
                    cycleNumber,
                    year,
                    instrument,
                    decidedOn,
                    null,
                    new Sanction(
                            article,
                            documentNumber,
                            excess,
                            deducted,
                            deductedNextYear,
                            priceAmountFen,
                            priceQuantity,
                            multiple,
                            fineFen));
        }
    }
}
