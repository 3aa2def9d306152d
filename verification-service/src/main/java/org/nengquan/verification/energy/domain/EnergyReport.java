package org.nengquan.verification.energy.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Consumption and output of one period: what a base period or a re-audit states.
 *
 * @param factorsOn the day whose factor table was used; an audit uses the day of its baseline, so that a changed
 *     factor never looks like a saving
 * @param output qualified product of the period, positive, in the baseline's output unit
 */
public record EnergyReport(UUID id, LocalDate factorsOn, BigDecimal output, EnergyAccount account) {

    public EnergyReport {
        if (output.signum() <= 0) {
            throw new IllegalArgumentException("specific consumption needs an output: " + output);
        }
    }
}
