package org.nengquan.verification.consumption.stream;

import org.nengquan.verification.consumption.domain.ConsumptionReport;
import org.nengquan.verification.consumption.domain.ConsumptionState;
import org.nengquan.verification.consumption.domain.Finding;
import org.nengquan.verification.energy.domain.EnergyAccount;
import org.nengquan.verification.factor.domain.Decimals;

/** {@code verification.consumption-verified.v1}: the fields in the order of the contract; exact decimals as text. */
record ConsumptionVerifiedV1(
        String reportNumber,
        String uscc,
        String regionCode,
        int year,
        String energyTce,
        String coalT,
        String verifierUscc,
        String reportSha256,
        String factorStandard,
        String acceptedOn) {

    static ConsumptionVerifiedV1 of(ConsumptionReport report, ConsumptionState.Accepted accepted) {
        Finding finding = accepted.result();
        EnergyAccount account = finding.energy().account();
        return new ConsumptionVerifiedV1(
                report.number(),
                report.unit().uscc(),
                report.unit().regionCode(),
                report.year(),
                Decimals.text(account.energyTce()),
                Decimals.text(account.coalTonnes()),
                report.verifierUscc(),
                finding.reportSha256(),
                account.standards(),
                accepted.on().toString());
    }
}
