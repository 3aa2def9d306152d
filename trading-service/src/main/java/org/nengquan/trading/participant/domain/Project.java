package org.nengquan.trading.participant.domain;

import org.nengquan.trading.instrument.domain.Instrument;

/**
 * A new 两高 project with the quantities it has to buy.
 *
 * @param projectId the registry's id
 * @param uscc who carries the project out
 * @param regionCode where, GB/T 2260
 * @param jointReview result of the joint review
 * @param energyPurchaseQuantity tce by the formula of 办法§14, rounded up
 * @param coalPurchaseQuantity t of coal to be replaced (办法§13)
 * @param coalUse what the coal is for
 * @param ruleVersion version of the formula's parameters
 */
public record Project(
        String projectId,
        String uscc,
        String regionCode,
        JointReview jointReview,
        long energyPurchaseQuantity,
        long coalPurchaseQuantity,
        CoalUse coalUse,
        String ruleVersion) {

    public Project {
        if (energyPurchaseQuantity < 0 || coalPurchaseQuantity < 0 || ruleVersion.isBlank()) {
            throw new IllegalArgumentException("a project buys no negative quantity and names its rule version");
        }
    }

    /** How much the project may buy in all. */
    public long purchaseQuantity(Instrument instrument) {
        return instrument == Instrument.ENERGY ? energyPurchaseQuantity : coalPurchaseQuantity;
    }
}
