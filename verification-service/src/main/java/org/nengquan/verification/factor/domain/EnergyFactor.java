package org.nengquan.verification.factor.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the factor table.
 *
 * @param code the energy's code, such as {@code DIESEL}
 * @param name its name in the standard
 * @param carrier which instrument counts it
 * @param amountUnit the physical unit of an amount: {@code kg}, {@code m3}, {@code kWh} or {@code MJ}
 * @param factor kgce per amount unit; null where a rule parameter sets it
 * @param lowHeat average low heat value, kJ per amount unit; null where heat is not what is measured
 * @param citation its source
 * @param effectiveFrom the first day it is in force
 */
public record EnergyFactor(
        String code,
        String name,
        Carrier carrier,
        String amountUnit,
        @Nullable Span factor,
        @Nullable Span lowHeat,
        Citation citation,
        LocalDate effectiveFrom) {

    /** The factor's unit, such as {@code kgce/kg}. */
    public String factorUnit() {
        return "kgce/" + amountUnit;
    }

    /** Whether a measured low heat value may take the place of the table's: fuels yes, electricity never. */
    public boolean isMeasurable() {
        return lowHeat != null && carrier != Carrier.ELECTRICITY;
    }
}
