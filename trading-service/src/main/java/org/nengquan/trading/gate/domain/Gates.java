package org.nengquan.trading.gate.domain;

import java.util.List;
import org.nengquan.problem.domain.Decision;

/** All gates in the order in which the API promises to name the first that says no. */
public final class Gates {

    public static final List<Gate> LISTING = List.of(
            new MarketIsOpen(),
            new ParticipantIsActive(),
            new OutsideCarbonMarket(),
            new ProvincePlacesDirectly(),
            new ProjectOnlyBuys(),
            new SellersRegionMetTargets(),
            new BuyerNamesItsProject(),
            new ProjectPassedJointReview(),
            new CoalReplacesCoal(),
            new WithinPurchaseQuantity(),
            new OnTickAndLot(),
            new PriceWithinLimit());

    private Gates() {}

    /** What the first gate that refuses says, or that none does. */
    public static Decision listing(Intent intent, MarketFacts facts) {
        for (Gate gate : LISTING) {
            Decision decision = gate.check(intent, facts);
            if (decision instanceof Decision.Refused) {
                return decision;
            }
        }
        return Decision.allowed();
    }
}
