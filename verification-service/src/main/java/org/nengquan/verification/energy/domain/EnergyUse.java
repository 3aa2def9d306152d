package org.nengquan.verification.energy.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much of one energy was used in the period.
 *
 * @param energyCode a code of the factor table
 * @param amount in the factor's physical unit, exact
 * @param lowHeat measured low heat value, kJ per that unit; null where nothing was measured
 */
public record EnergyUse(
        String energyCode, BigDecimal amount, @Nullable BigDecimal lowHeat) {

    public EnergyUse {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("consumption is never negative: " + amount);
        }
        if (lowHeat != null && lowHeat.signum() <= 0) {
            throw new IllegalArgumentException("a heat value is positive: " + lowHeat);
        }
    }
}
