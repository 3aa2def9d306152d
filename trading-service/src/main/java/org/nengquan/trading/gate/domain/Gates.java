package org.nengquan.trading.gate.domain;

import java.util.List;
import java.util.stream.Stream;
import org.nengquan.problem.domain.Decision;

/** All gates in the order in which the API promises to name the first that says no. */
public final class Gates {

    /** Whether this participant may trade this instrument now at all. */
    public static final List<Gate> STANDING = List.of(
            new MarketIsOpen(),
            new InSession(),
            new MarketNotHalted(),
            new ParticipantIsActive(),
            new OutsideCarbonMarket(),
            new ProvincePlacesDirectly(),
            new ProjectOnlyBuys(),
            new SellersRegionMetTargets(),
            new BuyerNamesItsProject(),
            new ProjectPassedJointReview(),
            new CoalReplacesCoal());

    /** How much it may trade. */
    private static final List<Gate> QUANTITY =
            List.of(new WithinPurchaseQuantity(), new WithinPositionLimit(), new OnTickAndLot());

    /** 挂牌. */
    public static final List<Gate> LISTING = all(STANDING, QUANTITY, List.of(new PriceWithinLimit()));

    /** 大宗协议. */
    public static final List<Gate> BLOCK = all(
            STANDING, QUANTITY, List.of(new BlockIsRegulated(), new BlockLargeEnough(), new BlockPriceWithinLimit()));

    private Gates() {}

    /** What the first gate of the listing that refuses says, or that none does. */
    public static Decision listing(Intent intent, MarketFacts facts) {
        return check(LISTING, intent, facts);
    }

    /** What the first gate that refuses says, or that none does. */
    public static Decision check(List<Gate> gates, Intent intent, MarketFacts facts) {
        for (Gate gate : gates) {
            Decision decision = gate.check(intent, facts);
            if (decision instanceof Decision.Refused) {
                return decision;
            }
        }
        return Decision.allowed();
    }

    @SafeVarargs
    private static List<Gate> all(List<Gate>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
