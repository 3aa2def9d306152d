package org.nengquan.trading.surveillance.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.surveillance.domain.SyntheticDay.Orders;

/**
 * What is put into an honest day, by name. Each detector has breaches of several kinds, some of them well hidden, and
 * honest conduct that looks alike. The labels say which is which and are not made here but read from a file.
 */
final class LabelledDays {
    static final String A = "X-A";
    static final String B = "X-B";
    static final String C = "X-C";
    static final List<String> INJECTED = List.of(A, B, C);

    private static final Map<String, Consumer<SyntheticDay>> SCENARIOS = Map.ofEntries(
            Map.entry("wash-round-trip", LabelledDays::roundTrip),
            Map.entry("wash-over-days", LabelledDays::roundTripOverDays),
            Map.entry("wash-through-affiliate", LabelledDays::roundTripThroughAffiliate),
            Map.entry("wash-two-way-trader", LabelledDays::twoWayTrader),
            Map.entry("matched-agreed", day -> meetings(day, (int) day.between(3, 8), (int) day.between(0, 4))),
            Map.entry("matched-disguised", LabelledDays::disguisedMeetings),
            Map.entry("matched-chance", day -> meetings(day, (int) day.between(1, 2), (int) day.between(0, 4))),
            Map.entry("matched-slow", day -> meetings(day, (int) day.between(2, 5), (int) day.between(60, 600))),
            Map.entry("related-representative", day -> related(day, Relation.Kind.REPRESENTATIVE, "hash", "hash")),
            Map.entry("related-sisters", day -> related(day, Relation.Kind.CONTROLLER, C, C)),
            Map.entry("related-parent", day -> related(day, Relation.Kind.CONTROLLER, B, "none")),
            Map.entry("related-undeclared", day -> deal(day, A, B, day.between(50, 300))),
            Map.entry("related-friend-of-friend", LabelledDays::friendOfFriend),
            Map.entry("related-directed", LabelledDays::relatedButDirected),
            Map.entry("layering-bait", day -> bait(day, (int) day.between(3, 8), (int) day.between(3, 25))),
            Map.entry("layering-slow-bait", day -> bait(day, (int) day.between(3, 8), (int) day.between(20, 50))),
            Map.entry("layering-noise", day -> noise(day, (int) day.between(20, 40))),
            Map.entry("layering-market-maker", day -> bait(day, (int) day.between(1, 2), (int) day.between(3, 25))),
            Map.entry("layering-patient", day -> bait(day, (int) day.between(3, 8), (int) day.between(300, 900))),
            Map.entry("closing-push-up", day -> lateDeals(day, 8, day.between(800, 1_900), A, "")),
            Map.entry("closing-push-down", day -> lateDeals(day, 8, -day.between(800, 1_900), "", A)),
            Map.entry("closing-gentle", day -> lateDeals(day, 8, day.between(100, 700), A, "")),
            Map.entry("closing-at-market", day -> lateDeals(day, 8, day.between(-50, 50), A, "")),
            Map.entry("closing-everybody", day -> lateDeals(day, 8, day.between(800, 1_900), "", "")),
            Map.entry("squeeze-hoard", day -> hoard(day, (int) day.between(1, 25), day.between(7_000, 14_000))),
            Map.entry("squeeze-with-affiliate", LabelledDays::hoardTogether),
            Map.entry("squeeze-small", day -> hoard(day, (int) day.between(1, 25), day.between(5_000, 9_000))),
            Map.entry("squeeze-far-away", day -> hoard(day, (int) day.between(60, 200), day.between(7_000, 14_000))),
            Map.entry("squeeze-large-but-fair", day -> hoard(day, (int) day.between(1, 25), day.between(500, 3_000))),
            Map.entry("price-jump", day -> jump(day, day.between(700, 1_900))),
            Map.entry("price-creep", day -> jump(day, day.between(300, 900))),
            Map.entry("price-usual", day -> jump(day, day.between(0, 180))),
            Map.entry("price-wild-market", LabelledDays::wildMarket),
            Map.entry("volume-burst", day -> burst(day, day.between(7_000, 20_000))),
            Map.entry("volume-swell", day -> burst(day, day.between(2_000, 6_000))),
            Map.entry("volume-usual", day -> burst(day, day.between(0, 800))));

    private LabelledDays() {}

    static SyntheticDay of(String scenario, long seed) {
        SyntheticDay day = SyntheticDay.honest(seed);
        SCENARIOS.get(scenario).accept(day);
        return day;
    }

    private static void deal(SyntheticDay day, String seller, String buyer, long quantity) {
        long price = SyntheticDay.CLOSE + day.between(-80, 80);
        int second = day.openSecond() + 900;
        day.trade(second, buyer, seller, price, quantity, new Orders(600, price + 10, quantity + 7));
    }

    private static void roundTrip(SyntheticDay day) {
        long quantity = day.between(80, 400);
        deal(day, A, B, quantity);
        deal(day, B, A, quantity * day.between(75, 100) / 100);
    }

    private static void roundTripOverDays(SyntheticDay day) {
        long quantity = day.between(80, 400);
        day.flows.add(new Flow(A, B, Instrument.ENERGY, quantity));
        deal(day, B, A, quantity * day.between(85, 100) / 100);
    }

    private static void roundTripThroughAffiliate(SyntheticDay day) {
        day.relations.add(new Relation(A, Relation.Kind.CONTROLLER, C));
        long quantity = day.between(120, 400);
        deal(day, A, B, quantity);
        deal(day, B, C, quantity * day.between(85, 100) / 100);
    }

    private static void twoWayTrader(SyntheticDay day) {
        long quantity = day.between(200, 400);
        deal(day, A, B, quantity);
        deal(day, B, A, quantity * day.between(10, 82) / 100);
    }

    private static void meetings(SyntheticDay day, int count, int apart) {
        for (int i = 0; i < count; i++) {
            long price = SyntheticDay.CLOSE + day.between(-80, 80);
            long quantity = day.between(20, 90);
            day.trade(day.openSecond() + 900, A, B, price, quantity, Orders.alike(apart, price, quantity));
        }
    }

    private static void disguisedMeetings(SyntheticDay day) {
        for (int i = 0; i < 6; i++) {
            long price = SyntheticDay.CLOSE + day.between(-80, 80);
            long quantity = day.between(20, 90);
            long noise = day.between(0, 1);
            day.trade(day.openSecond() + 900, A, B, price, quantity, new Orders(3, price, quantity + noise));
        }
    }

    private static void related(SyntheticDay day, Relation.Kind kind, String keyOfA, String keyOfB) {
        day.relations.add(new Relation(A, kind, keyOfA));
        day.relations.add(new Relation(B, kind, keyOfB));
        deal(day, A, B, day.between(50, 300));
    }

    private static void friendOfFriend(SyntheticDay day) {
        day.relations.add(new Relation(A, Relation.Kind.REPRESENTATIVE, "one"));
        day.relations.add(new Relation(C, Relation.Kind.REPRESENTATIVE, "one"));
        day.relations.add(new Relation(C, Relation.Kind.REPRESENTATIVE, "two"));
        day.relations.add(new Relation(B, Relation.Kind.REPRESENTATIVE, "two"));
        deal(day, A, B, day.between(50, 300));
    }

    private static void relatedButDirected(SyntheticDay day) {
        day.relations.add(new Relation(A, Relation.Kind.CONTROLLER, B));
        day.offBook(day.openSecond(), A, B, day.between(50, 300), TradeMode.DIRECTED);
    }

    private static void bait(SyntheticDay day, int orders, int lies) {
        for (int i = 0; i < orders; i++) {
            int second = day.openSecond() + 900;
            long quantity = day.between(40, 80);
            day.cancelledOrder(second, A, Side.BUY, quantity * 3, lies);
            day.trade(
                    second + 1,
                    B,
                    A,
                    SyntheticDay.CLOSE,
                    quantity,
                    new Orders(300, SyntheticDay.CLOSE + 5, quantity + 1));
        }
    }

    private static void noise(SyntheticDay day, int orders) {
        for (int i = 0; i < orders; i++) {
            day.cancelledOrder(day.openSecond() + 900, A, Side.SELL, day.between(20, 80), (int) day.between(1, 20));
        }
    }

    /** Deals of the last ten minutes off the market's price; an empty name stands for anybody. */
    private static void lateDeals(SyntheticDay day, int count, long offFen, String buyer, String seller) {
        for (int i = 0; i < count; i++) {
            long price = SyntheticDay.CLOSE + offFen + day.between(-20, 20);
            long quantity = day.between(100, 250);
            int second = SyntheticDay.CLOSES - (int) day.between(10, 590);
            day.trade(
                    second,
                    buyer.isEmpty() ? day.buyer() : buyer,
                    seller.isEmpty() ? day.seller() : seller,
                    price,
                    quantity,
                    new Orders(120, price + 15, quantity * 2));
        }
    }

    private static void hoard(SyntheticDay day, int daysLeft, long quantity) {
        day.deadlineIn(daysLeft);
        hoard(day, A, quantity);
    }

    private static void hoardTogether(SyntheticDay day) {
        day.deadlineIn((int) day.between(1, 25));
        day.relations.add(new Relation(A, Relation.Kind.REPRESENTATIVE, "same"));
        day.relations.add(new Relation(B, Relation.Kind.REPRESENTATIVE, "same"));
        hoard(day, A, day.between(4_000, 6_000));
        hoard(day, B, day.between(3_000, 5_000));
    }

    private static void hoard(SyntheticDay day, String who, long quantity) {
        day.flows.add(new Flow(day.seller(), who, Instrument.ENERGY, quantity * 3 / 4));
        deal(day, day.seller(), who, quantity / 4);
    }

    private static void jump(SyntheticDay day, long offFen) {
        long price = SyntheticDay.CLOSE + offFen;
        day.trade(day.openSecond() + 900, A, B, price, 50, new Orders(120, price + 15, 90));
    }

    private static void wildMarket(SyntheticDay day) {
        day.volatilePast();
        jump(day, day.between(700, 1_900));
    }

    private static void burst(SyntheticDay day, long quantity) {
        for (int i = 0; i < 10; i++) {
            deal(day, day.seller(), A, quantity / 10 + 1);
        }
    }
}
