package org.nengquan.registry.allocation.domain;

import java.math.BigDecimal;
import org.nengquan.registry.identity.domain.Uscc;

/**
 * What a table gives to one unit for the whole year.
 *
 * @param uscc to whom
 * @param regionCode where it is; the units come from this city's pool
 * @param quantity how many units, if the output is as expected; at least 1
 * @param expectedOutput of the year, in the unit of the product; more than 0
 */
public record Share(Uscc uscc, String regionCode, long quantity, BigDecimal expectedOutput) {

    public Share {
        if (quantity < 1 || expectedOutput.signum() < 1) {
            throw new IllegalArgumentException("not a share: " + quantity + " for " + expectedOutput);
        }
    }

    /**
     * What the unit is entitled to for the output that was verified: in proportion, rounded down to whole units as all
     * quota that is issued.
     */
    public long determined(BigDecimal verifiedOutput) {
        return BigDecimal.valueOf(quantity)
                .multiply(verifiedOutput)
                .divideToIntegralValue(expectedOutput)
                .longValueExact();
    }
}
