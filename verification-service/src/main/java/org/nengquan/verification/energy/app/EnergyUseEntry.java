package org.nengquan.verification.energy.app;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nengquan.verification.energy.domain.EnergyUse;

/**
 * One line of consumption as units and third parties write it: decimals as text, so that none is rounded on the way.
 *
 * <p>It stands here and not in a web room because the base period and the re-audit write the very same line.
 *
 * @param energyCode a code of the factor table, or {@code ELECTRICITY}
 * @param amount in the factor's physical unit
 * @param lowHeatKjPerUnit measured low heat value, kJ per that unit; left out where nothing was measured
 */
public record EnergyUseEntry(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String energyCode,
        @NotNull @Pattern(regexp = EnergyUseEntry.DECIMAL) String amount,

        @Nullable @Pattern(regexp = EnergyUseEntry.POSITIVE_DECIMAL)
        String lowHeatKjPerUnit) {

    /** Up to 15 digits before and 6 after the point. */
    public static final String DECIMAL = "\\d{1,15}(\\.\\d{1,6})?";

    /** The same, and not zero. */
    public static final String POSITIVE_DECIMAL = "(?=.*[1-9])" + DECIMAL;

    public EnergyUse toDomain() {
        return new EnergyUse(
                energyCode, new BigDecimal(amount), lowHeatKjPerUnit == null ? null : new BigDecimal(lowHeatKjPerUnit));
    }
}
