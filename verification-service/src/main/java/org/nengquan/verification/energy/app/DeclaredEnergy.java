package org.nengquan.verification.energy.app;

import java.math.BigDecimal;
import java.util.List;
import org.nengquan.verification.energy.domain.EnergyUse;

/**
 * Consumption and output of a period as somebody declares them.
 *
 * @param output qualified product of the period, positive
 */
public record DeclaredEnergy(List<EnergyUse> uses, BigDecimal output) {

    public DeclaredEnergy {
        uses = List.copyOf(uses);
    }
}
