package org.nengquan.verification.factor.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figure that one line of consumption is multiplied with, and how it was found.
 *
 * @param row the row of the table
 * @param value kgce per amount unit, exact
 * @param lowHeat the measured low heat value it was computed from, kJ per amount unit; null where the table's was used
 * @param derivation how the value was computed, or empty where it stands in the table
 */
public record ChosenFactor(
        EnergyFactor row, BigDecimal value, @Nullable BigDecimal lowHeat, String derivation) {

    static ChosenFactor fromTable(EnergyFactor row, BigDecimal value) {
        return new ChosenFactor(row, value, null, "");
    }
}
