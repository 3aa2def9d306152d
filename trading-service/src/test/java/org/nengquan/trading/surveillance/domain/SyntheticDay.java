package org.nengquan.trading.surveillance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;

/** A day that is made up from a seed: an honest market, into which a test puts what it wants to be seen or not. */
final class SyntheticDay {
    static final LocalDate DATE = LocalDate.of(2022, 12, 20);
    static final long CLOSE = 20_000;
    static final int OPENS = 34_200;
    static final int CLOSES = 54_000;
    private static final int MORNING = 7_200;
    private static final int PAUSE = 5_400;

    /** Something at a second of the day, before it has its place in the journal. */
    private interface Line {
        Happening at(long seq, Instant instant);
    }

    private record Action(int second, int place, Line line) {}

    final Random random;
    final List<Relation> relations = new ArrayList<>();
    final List<Flow> flows = new ArrayList<>();
    final List<PastDay> pastDays = new ArrayList<>();
    final List<Deadline> deadlines = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private int trades;

    SyntheticDay(long seed) {
        random = new Random(seed);
    }

    /** An honest day of sixty deals among twenty participants, with an honest month before it. */
    static SyntheticDay honest(long seed) {
        var day = new SyntheticDay(seed);
        for (int i = 0; i < 60; i++) {
            day.honestDeal(day.openSecond(), CLOSE + day.between(-100, 100));
        }
        for (int i = 0; i < 15; i++) {
            day.changeOfMind(day.openSecond());
        }
        for (int i = 1; i <= 20; i++) {
            day.pastDays.add(day.pastDay(i, day.between(0, 8), day.between(5_000, 7_500)));
        }
        for (int i = 0; i < 40; i++) {
            day.flows.add(new Flow(day.seller(), day.buyer(), Instrument.ENERGY, day.between(50, 200)));
        }
        return day;
    }

    private PastDay pastDay(int ago, long movePermille, long quantity) {
        return new PastDay(
                DATE.minusDays(ago), Instrument.ENERGY, CLOSE, CLOSE + CLOSE * movePermille / 1_000, quantity);
    }

    /** A month in which prices jumped, so that a jump is nothing new. */
    void volatilePast() {
        pastDays.clear();
        for (int i = 1; i <= 20; i++) {
            pastDays.add(pastDay(i, between(30, 90), between(5_000, 7_500)));
        }
    }

    long between(long from, long to) {
        return from + (long) random.nextInt((int) (to - from + 1));
    }

    String seller() {
        return "H0" + random.nextInt(10);
    }

    String buyer() {
        return "H1" + random.nextInt(10);
    }

    /** A second of a session, the last half hour left out. */
    int openSecond() {
        int second = random.nextInt(MORNING * 2 - 1_800);
        return OPENS + second + (second >= MORNING ? PAUSE : 0);
    }

    void honestDeal(int second, long price) {
        int rested = (int) between(20, 900);
        long quantity = between(20, 180);
        trade(second, buyer(), seller(), price, quantity, new Orders(rested, price + between(0, 60), quantity * 2));
    }

    /** How the two orders of a deal differ. */
    record Orders(int secondsApart, long buyPrice, long sellQuantity) {
        static Orders alike(int secondsApart, long price, long quantity) {
            return new Orders(secondsApart, price, quantity);
        }
    }

    private void changeOfMind(int second) {
        String who = random.nextBoolean() ? seller() : buyer();
        Side side = who.startsWith("H0") ? Side.SELL : Side.BUY;
        cancelledOrder(second, who, side, between(20, 180), (int) between(20, 3_000));
    }

    UUID order(int second, String who, Side side, long price, long quantity) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        add(second, (seq, at) -> new Happening.Placed(seq, at, id, who, Instrument.ENERGY, side, price, quantity));
        return id;
    }

    void cancelledOrder(int second, String who, Side side, long quantity, int after) {
        long price = side == Side.BUY ? CLOSE - between(50, 400) : CLOSE + between(150, 500);
        UUID id = order(second, who, side, price, quantity);
        add(second + after, (seq, at) -> new Happening.Cancelled(seq, at, id, quantity));
    }

    void trade(int second, String buyer, String seller, long price, long quantity, Orders orders) {
        UUID sell = order(second - orders.secondsApart(), seller, Side.SELL, price, orders.sellQuantity());
        UUID buy = order(second, buyer, Side.BUY, orders.buyPrice(), quantity);
        String number = "T%06d".formatted(++trades);
        add(
                second,
                (seq, at) -> new Happening.Traded(
                        seq,
                        at,
                        number,
                        TradeMode.LISTING,
                        Instrument.ENERGY,
                        quantity,
                        price,
                        buyer,
                        seller,
                        buy,
                        sell));
    }

    /** A trade without orders on the book. */
    void offBook(int second, String buyer, String seller, long quantity, TradeMode mode) {
        String number = "T%06d".formatted(++trades);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        add(
                second,
                (seq, at) -> new Happening.Traded(
                        seq, at, number, mode, Instrument.ENERGY, quantity, CLOSE, buyer, seller, id, id));
    }

    void deadlineIn(int days) {
        deadlines.add(new Deadline(DATE.plusDays(days), Text.of("履约截止", "performance is due")));
    }

    private void add(int second, Line line) {
        actions.add(new Action(second, actions.size(), line));
    }

    DayContext context() {
        return new DayContext(
                DATE, Limits.on(DATE, ShippedThresholds.read()), Relations.of(relations), flows, pastDays, deadlines);
    }

    /** The day as the journal tells it. */
    List<Happening> story() {
        var story = new ArrayList<Happening>();
        story.add(new Happening.Opened(1, at(OPENS), DATE, Map.of(Instrument.ENERGY, CLOSE)));
        actions.stream()
                .sorted(Comparator.comparingInt(Action::second).thenComparingInt(Action::place))
                .forEach(action -> story.add(action.line().at(story.size() + 1, at(action.second()))));
        story.add(new Happening.Closed(story.size() + 1, at(CLOSES), DATE, Map.of(Instrument.ENERGY, CLOSE)));
        return story;
    }

    private static Instant at(int second) {
        return DATE.atStartOfDay(ZoneOffset.ofHours(8)).plusSeconds(second).toInstant();
    }

    DayWatch watch() {
        var watch = new DayWatch(context());
        story().forEach(watch::take);
        return watch;
    }
}
