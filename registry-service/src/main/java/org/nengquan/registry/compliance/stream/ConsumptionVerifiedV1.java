package org.nengquan.registry.compliance.stream;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.nengquan.registry.compliance.domain.VerifiedConsumption;
import org.nengquan.registry.compliance.domain.VerifiedConsumption.Amounts;
import org.nengquan.registry.identity.domain.Uscc;

/** What the registry reads of {@code verification.consumption-verified.v1}: exact decimals as text. */
record ConsumptionVerifiedV1(
        String reportNumber,
        String uscc,
        String regionCode,
        int year,
        String energyTce,
        String coalT,
        String reportSha256,
        LocalDate acceptedOn) {

    static final String TYPE = "verification.consumption-verified.v1";

    VerifiedConsumption toDomain() {
        return new VerifiedConsumption(
                reportNumber,
                new Uscc(uscc),
                regionCode,
                year,
                new Amounts(new BigDecimal(energyTce), new BigDecimal(coalT)),
                reportSha256,
                acceptedOn);
    }
}
