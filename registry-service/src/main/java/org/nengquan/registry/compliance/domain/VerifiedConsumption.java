package org.nengquan.registry.compliance.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.nengquan.registry.identity.domain.Uscc;
import org.nengquan.registry.quota.domain.Instrument;

/**
 * What a unit consumed in a year, verified by a third party and accepted by its city.
 *
 * @param reportNumber of the yearly report, for people
 * @param uscc whose
 * @param regionCode where
 * @param year which calendar year
 * @param amounts of both instruments
 * @param reportSha256 of the third party's report
 * @param acceptedOn business date
 */
public record VerifiedConsumption(
        String reportNumber,
        Uscc uscc,
        String regionCode,
        int year,
        Amounts amounts,
        String reportSha256,
        LocalDate acceptedOn) {

    /** Energy without coal in tce, coal in physical tonnes; exact, and 0 where nothing was consumed. */
    public record Amounts(BigDecimal energyTce, BigDecimal coalT) {

        public Amounts {
            if (energyTce.signum() < 0 || coalT.signum() < 0) {
                throw new IllegalArgumentException("nobody consumes less than nothing: " + energyTce + ", " + coalT);
            }
        }
    }

    /** What is owed for, in the unit of the instrument. */
    public BigDecimal of(Instrument instrument) {
        return switch (instrument) {
            case ENERGY -> amounts.energyTce();
            case COAL -> amounts.coalT();
        };
    }
}
