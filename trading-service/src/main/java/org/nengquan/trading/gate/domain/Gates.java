package org.nengquan.trading.gate.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nengquan.problem.domain.Decision;

/** All gates in the order in which the API promises to name the first that says no. */
public final class Gates {

    /** Whether this participant may trade this instrument at all, whatever the hour. */
    private static final List<Gate> PARTY = List.of(
            new ParticipantIsActive(),
            new OutsideCarbonMarket(),
            new ProvincePlacesDirectly(),
            new ProjectOnlyBuys(),
            new SellersRegionMetTargets(),
            new BuyerNamesItsProject(),
            new ProjectPassedJointReview(),
            new CoalReplacesCoal());

    /** Whether this participant may trade this instrument now at all. */
    public static final List<Gate> STANDING =
            all(List.of(new MarketIsOpen(), new InSession(), new MarketNotHalted()), PARTY);

    /** Whether what was let in may rest any longer, now that something else is known of its party. */
    public static final List<Gate> RESTING = all(PARTY, List.of(new RestsWithinPurchaseQuantity()));

    /** How much it may trade. */
    private static final List<Gate> QUANTITY = List.of(
            new WithinPurchaseQuantity(), new WithinPositionLimit(), new CityWasOfferedFirst(), new OnTickAndLot());

    /** 挂牌. */
    public static final List<Gate> LISTING = all(STANDING, QUANTITY, List.of(new PriceWithinLimit()));

    /** 大宗协议. */
    public static final List<Gate> BLOCK = all(
            STANDING, QUANTITY, List.of(new BlockIsRegulated(), new BlockLargeEnough(), new BlockPriceWithinLimit()));

    /** 单向竞价, which finds its own price: the day's limit does not bind it. */
    public static final List<Gate> AUCTION = all(STANDING, QUANTITY, List.of(new AuctionIsRegulated()));

    /** A bid that is opened: all else was judged when it was sealed. */
    public static final List<Gate> AUCTION_OPENING =
            List.of(new MarketIsOpen(), new InSession(), new MarketNotHalted(), new OnTickAndLot());

    /** What may have changed about a party between its bid or offer and the trade. */
    public static final List<Gate> STILL_LAWFUL = List.of(
            new ParticipantIsActive(),
            new OutsideCarbonMarket(),
            new SellersRegionMetTargets(),
            new ProjectPassedJointReview(),
            new CoalReplacesCoal());

    /** 定向投放: the province's side. */
    public static final List<Gate> DIRECTED_SELLER = List.of(
            new MarketIsOpen(),
            new InSession(),
            new MarketNotHalted(),
            new ParticipantIsActive(),
            new OutsideCarbonMarket(),
            new OnlyProvincePlaces(),
            new OnTickAndLot());

    /** 定向投放: the province, while its offer stands. */
    public static final List<Gate> DIRECTED_RESTING =
            List.of(new ParticipantIsActive(), new OutsideCarbonMarket(), new OnlyProvincePlaces());

    /** 定向投放: the project to which is offered. */
    public static final List<Gate> DIRECTED_PROJECT = List.of(
            new ParticipantIsActive(),
            new OutsideCarbonMarket(),
            new BuyerNamesItsProject(),
            new ProjectPassedJointReview(),
            new CoalReplacesCoal());

    /** 定向投放: the project when it accepts. */
    public static final List<Gate> DIRECTED_BUYER = all(STANDING, QUANTITY);

    /** 优先收储: the unit that offers. */
    public static final List<Gate> FIRST_CALL = STANDING;

    /** 优先收储: the city that takes. */
    public static final List<Gate> FIRST_TAKING = all(STANDING, List.of(new WithinPositionLimit(), new OnTickAndLot()));

    /** 挂牌, where most is asked: for each kind of wish those gates that concern it. */
    private static final Map<Intent.Kind, List<Gate>> LISTING_BY_KIND = listingByKind();

    private Gates() {}

    /** What the first gate of the listing that refuses says, or that none does. */
    public static Decision listing(Intent intent, MarketFacts facts) {
        return check(LISTING_BY_KIND.getOrDefault(intent.kind(), LISTING), intent, facts);
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

    private static Map<Intent.Kind, List<Gate>> listingByKind() {
        Map<Intent.Kind, List<Gate>> byKind = new EnumMap<>(Intent.Kind.class);
        for (Intent.Kind kind : Intent.Kind.values()) {
            byKind.put(
                    kind, LISTING.stream().filter(gate -> gate.concerns(kind)).toList());
        }
        return byKind;
    }

    @SafeVarargs
    private static List<Gate> all(List<Gate>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
