package org.nengquan.verification.factor.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rule parameters of a conversion, as in force on one day.
 *
 * @param basis which figure electricity takes
 * @param equivalentFactor kgce/kWh for {@link ElectricityBasis#EQUIVALENT}; null while nobody has set it
 * @param standardCoalHeat kJ in one kgce, 29 307.6
 * @param heatTolerance how far a measured heat value may lie outside the table's, as a share: 0.3 is 30 %
 */
public record ConversionParameters(
        ElectricityBasis basis,
        @Nullable BigDecimal equivalentFactor,
        BigDecimal standardCoalHeat,
        BigDecimal heatTolerance) {

    public Optional<BigDecimal> equivalent() {
        return Optional.ofNullable(equivalentFactor);
    }
}
