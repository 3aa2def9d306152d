package org.nengquan.verification.consumption.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionState.Accepted;
import org.nengquan.verification.consumption.domain.ConsumptionState.Returned;
import org.nengquan.verification.consumption.domain.Finding;
import org.nengquan.verification.energy.domain.EnergyAccount;
import org.nengquan.verification.energy.domain.Receipt;
import org.nengquan.verification.factor.domain.Decimals;

/** A year's report with the receipts of its energy: exact decimals as text. */
@Schema(name = "ConsumptionReport")
record ConsumptionAnswer(
        UUID reportId,
        String reportNumber,
        String status,
        String uscc,
        String regionCode,
        int year,
        String verifierUscc,
        String energyTce,
        String coalT,
        LocalDate declaredOn,
        List<Receipt> calculation,
        @Nullable VerifiedAnswer verified,
        @Nullable String returnReason,
        @Nullable LocalDate acceptedOn) {

    /** What the third party found: what the unit owes for, once it is accepted. */
    @Schema(name = "VerifiedConsumption")
    record VerifiedAnswer(
            String energyTce, String coalT, String reportSha256, LocalDate verifiedOn, List<Receipt> calculation) {

        static VerifiedAnswer of(Finding finding) {
            EnergyAccount account = finding.energy().account();
            return new VerifiedAnswer(
                    Decimals.text(account.energyTce()),
                    Decimals.text(account.coalTonnes()),
                    finding.reportSha256(),
                    finding.on(),
                    account.receipts());
        }
    }

    static ConsumptionAnswer of(ConsumptionReport report) {
        EnergyAccount account = report.declared().energy().account();
        return new ConsumptionAnswer(
                report.id(),
                report.number(),
                report.state().word(),
                report.unit().uscc(),
                report.unit().regionCode(),
                report.year(),
                report.verifierUscc(),
                Decimals.text(account.energyTce()),
                Decimals.text(account.coalTonnes()),
                report.declared().on(),
                account.receipts(),
                report.state().finding().map(VerifiedAnswer::of).orElse(null),
                report.state() instanceof Returned returned ? returned.reason() : null,
                report.state() instanceof Accepted accepted ? accepted.on() : null);
    }
}
