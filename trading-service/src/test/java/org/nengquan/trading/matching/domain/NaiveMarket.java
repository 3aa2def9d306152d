package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.ParameterName;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.participant.domain.CoalUse;
import org.nengquan.trading.participant.domain.JointReview;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.ParticipantKind;
import org.nengquan.trading.participant.domain.ParticipantStatus;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/**
 * The market once more, written from the rule text with lists and maps and without a look at the engine: slow, obvious,
 * and the judge of it. Refusals are compared by their code.
 */
final class NaiveMarket {
    record Refused(UUID id, String code) {}

    private static final List<ParameterName> TO_OPEN = List.of(
            ParameterName.LISTING_PRICE_LIMIT_PERCENT,
            ParameterName.TICK_FEN,
            ParameterName.LOT,
            ParameterName.FIRST_CLOSE_ENERGY_FEN,
            ParameterName.FIRST_CLOSE_COAL_FEN,
            ParameterName.EITHER_TARGET_BARS_SELLER);

    private static final class Resting {
        UUID id;
        Intent intent;
        long left;
        long came;
    }

    private final List<Resting> book = new ArrayList<>();
    private final Map<String, Long> free = new TreeMap<>();
    private final Map<String, Long> reserved = new TreeMap<>();
    private final Map<String, Participant> participants = new HashMap<>();
    private final Map<String, int[]> ets = new HashMap<>();
    private final Map<String, RegionTarget> targets = new HashMap<>();
    private final Map<String, Project> projects = new HashMap<>();
    private final Map<String, Long> bought = new HashMap<>();
    private final Set<String> frozen = new HashSet<>();
    private final Map<String, Long> told = new HashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final Map<Instrument, Long> previousClose = new HashMap<>();
    private final Map<Instrument, List<long[]>> today = new HashMap<>();
    private LocalDate open;
    private LocalDate closed;
    private int count;
    private long clock;

    List<Object> apply(Command command) {
        var said = new ArrayList<Object>();
        switch (command) {
            case ListingCommand.PlaceOrder c -> place(c, said);
            case ListingCommand.CancelOrder c -> cancel(c, said);
            case PositionCommand.ReleaseQuota c -> {
                String key = c.uscc() + " " + Bucket.of(c.instrument(), c.priority());
                if (of(free, key) < c.quantity()) {
                    said.add(new Refused(c.releaseId(), "quota-too-small"));
                } else {
                    add(free, key, -c.quantity());
                    said.add(new PositionEvent.QuotaReleased(
                            c.releaseId(), c.uscc(), c.instrument(), c.priority(), c.quantity()));
                }
            }
            case PositionCommand.ReleaseCash c -> {
                if (of(free, c.uscc() + " CASH") < c.amountFen()) {
                    said.add(new Refused(c.releaseId(), "cash-too-small"));
                } else {
                    add(free, c.uscc() + " CASH", -c.amountFen());
                    said.add(new PositionEvent.CashReleased(c.releaseId(), c.uscc(), c.amountFen()));
                }
            }
            case DayCommand.OpenDay c -> openDay(c.businessDate(), said);
            case DayCommand.CloseDay c -> closeDay(c.businessDate(), said);
            case RuleCommand.SetParameter c -> {
                parameters.removeIf(p -> p.name() == c.parameter().name()
                        && p.effectiveFrom().equals(c.parameter().effectiveFrom()));
                parameters.add(c.parameter());
            }
            case RuleCommand.Freeze c -> frozen.add(c.subject());
            case FactCommand c -> hear(c, said);
        }
        return said;
    }

    private void hear(FactCommand c, List<Object> said) {
        String story = c.origin().stream() + "|" + c.origin().subject();
        if (told.getOrDefault(story, Long.MIN_VALUE) >= c.origin().sequence()) {
            return;
        }
        told.put(story, c.origin().sequence());
        switch (c) {
            case FactCommand.CreditQuota q -> {
                add(free, q.uscc() + " " + Bucket.of(q.instrument(), q.priority()), q.quantity());
                said.add(new PositionEvent.QuotaCredited(
                        q.transferId(), q.uscc(), q.instrument(), q.priority(), q.quantity()));
            }
            case FactCommand.CreditCash m -> {
                add(free, m.uscc() + " CASH", m.amountFen());
                said.add(new PositionEvent.CashCredited(m.transferId(), m.uscc(), m.amountFen()));
            }
            case FactCommand.RecordParticipant p ->
                participants.put(p.participant().uscc(), p.participant());
            case FactCommand.RecordStatus s -> {
                Participant p = participants.get(s.uscc());
                if (p != null) {
                    participants.put(s.uscc(), new Participant(p.uscc(), p.kind(), p.regionCode(), s.status()));
                }
                if (s.status() == ParticipantStatus.ACTIVE) {
                    frozen.remove(s.uscc());
                }
            }
            case FactCommand.RecordEts e -> {
                int[] known = ets.get(e.coverage().uscc());
                if (known == null || known[0] <= e.coverage().year()) {
                    ets.put(
                            e.coverage().uscc(),
                            new int[] {e.coverage().year(), e.coverage().covered() ? 1 : 0});
                }
            }
            case FactCommand.RecordRegionTarget t -> {
                targets.put(t.target().regionCode() + "/" + t.target().year(), t.target());
                frozen.remove(t.target().regionCode());
            }
            case FactCommand.RecordProject p -> projects.put(p.project().projectId(), p.project());
        }
    }

    private void place(ListingCommand.PlaceOrder c, List<Object> said) {
        String no = firstRefusal(c.intent());
        if (no != null) {
            said.add(new Refused(c.orderId(), no));
            return;
        }
        said.add(new ListingEvent.OrderAccepted(c.orderId()));
        var mine = new Resting();
        mine.id = c.orderId();
        mine.intent = c.intent();
        mine.left = c.intent().quantity();
        mine.came = clock++;
        move(mine, mine.left, -1);
        for (Resting other : counterparties(mine)) {
            if (mine.left == 0) {
                break;
            }
            said.add(deal(mine, other));
        }
        book.removeIf(order -> order.left == 0);
        if (mine.left > 0) {
            book.add(mine);
        }
    }

    /** 价格优先、同价节约指标优先、时间优先. */
    private List<Resting> counterparties(Resting mine) {
        boolean buy = mine.intent.side() == Side.BUY;
        Comparator<Resting> price = Comparator.comparingLong(o -> o.intent.priceFen());
        Comparator<Resting> saved = Comparator.comparing(o -> o.intent.priority() == Priority.SAVED ? 0 : 1);
        Comparator<Resting> time = Comparator.comparingLong(o -> o.came);
        return book.stream()
                .filter(o -> o.intent.instrument() == mine.intent.instrument())
                .filter(o -> o.intent.side() != mine.intent.side())
                .filter(o -> buy
                        ? o.intent.priceFen() <= mine.intent.priceFen()
                        : o.intent.priceFen() >= mine.intent.priceFen())
                .sorted((buy ? price : price.reversed()).thenComparing(saved).thenComparing(time))
                .toList();
    }

    private Event deal(Resting mine, Resting other) {
        long quantity = Math.min(mine.left, other.left);
        long price = other.intent.priceFen();
        Resting buy = mine.intent.side() == Side.BUY ? mine : other;
        Resting sell = buy == mine ? other : mine;
        String buyer = buy.intent.uscc();
        String seller = sell.intent.uscc();
        add(reserved, buyer + " CASH", -quantity * buy.intent.priceFen());
        add(free, buyer + " CASH", quantity * (buy.intent.priceFen() - price));
        add(reserved, seller + " " + bucket(sell.intent), -quantity);
        if (buy.intent.projectId() != null) {
            bought.merge(buy.intent.projectId() + buy.intent.instrument(), quantity, Long::sum);
        }
        mine.left -= quantity;
        other.left -= quantity;
        count++;
        today.computeIfAbsent(buy.intent.instrument(), i -> new ArrayList<>()).add(new long[] {price, quantity});
        return new Event.TradeExecuted(
                TradeNumber.of(open, count),
                open,
                buy.intent.instrument(),
                Objects.requireNonNull(sell.intent.priority()),
                quantity,
                price,
                buyer,
                seller,
                buy.id,
                sell.id,
                buy.intent.projectId(),
                TradeMode.LISTING);
    }

    private void cancel(ListingCommand.CancelOrder c, List<Object> said) {
        for (Resting order : book) {
            if (order.id.equals(c.orderId()) && order.intent.uscc().equals(c.uscc())) {
                said.add(new ListingEvent.OrderCancelled(order.id, order.left));
                move(order, order.left, 1);
                book.remove(order);
                return;
            }
        }
        said.add(new ListingEvent.CancelMissed(c.orderId()));
    }

    private void openDay(LocalDate date, List<Object> said) {
        DayObstacle obstacle = null;
        if (open != null) {
            obstacle = open.equals(date) ? DayObstacle.ALREADY_OPEN : DayObstacle.ANOTHER_DAY_IS_OPEN;
        } else if (closed != null && !date.isAfter(closed)) {
            obstacle = DayObstacle.NOT_AFTER_LAST_CLOSED;
        } else {
            for (ParameterName name : TO_OPEN) {
                obstacle = value(name, date) == null ? DayObstacle.RULES_INCOMPLETE : obstacle;
            }
        }
        if (obstacle != null) {
            said.add(new DayEvent.DayUnchanged(date, obstacle));
            return;
        }
        open = date;
        count = 0;
        today.clear();
        previousClose.putIfAbsent(Instrument.ENERGY, value(ParameterName.FIRST_CLOSE_ENERGY_FEN, date));
        previousClose.putIfAbsent(Instrument.COAL, value(ParameterName.FIRST_CLOSE_COAL_FEN, date));
        var markets = new ArrayList<DayEvent.DayOpened.Market>();
        for (Instrument i : Instrument.values()) {
            markets.add(new DayEvent.DayOpened.Market(i, previousClose.get(i), limits(i)[0], limits(i)[1]));
        }
        said.add(new DayEvent.DayOpened(date, markets));
    }

    private void closeDay(LocalDate date, List<Object> said) {
        if (!date.equals(open)) {
            boolean again = open == null && date.equals(closed);
            said.add(new DayEvent.DayUnchanged(date, again ? DayObstacle.ALREADY_CLOSED : DayObstacle.NOT_OPEN));
            return;
        }
        book.sort(Comparator.comparingLong(o -> o.came));
        for (Resting order : book) {
            said.add(new ListingEvent.OrderLapsed(order.id, order.left));
            move(order, order.left, 1);
        }
        book.clear();
        var markets = new ArrayList<DayEvent.DayClosed.Market>();
        for (Instrument i : Instrument.values()) {
            markets.add(figures(i));
        }
        said.add(new DayEvent.DayClosed(date, markets));
        markets.forEach(m -> previousClose.put(m.instrument(), m.closeFen()));
        closed = open;
        open = null;
    }

    private DayEvent.DayClosed.Market figures(Instrument i) {
        List<long[]> trades = today.getOrDefault(i, List.of());
        if (trades.isEmpty()) {
            long p = previousClose.get(i);
            return new DayEvent.DayClosed.Market(i, p, p, p, p, 0, 0, 0);
        }
        long quantity = trades.stream().mapToLong(t -> t[1]).sum();
        long amount = trades.stream().mapToLong(t -> t[0] * t[1]).sum();
        long high = trades.stream().mapToLong(t -> t[0]).max().orElseThrow();
        long low = trades.stream().mapToLong(t -> t[0]).min().orElseThrow();
        long close = (2 * amount + quantity) / (2 * quantity);
        return new DayEvent.DayClosed.Market(i, trades.get(0)[0], high, low, close, quantity, amount, trades.size());
    }

    private String firstRefusal(Intent want) {
        Participant who = participants.get(want.uscc());
        boolean sells = want.side() == Side.SELL;
        if (open == null) {
            return "market-closed";
        }
        if (who == null || who.status() != ParticipantStatus.ACTIVE || frozen.contains(who.uscc())) {
            return "participant-not-active";
        }
        if (ets.containsKey(who.uscc()) && ets.get(who.uscc())[1] == 1) {
            return "ets-covered";
        }
        if (who.kind() == ParticipantKind.PROVINCE) {
            return "province-places-directly";
        }
        if (who.kind() == ParticipantKind.PROJECT && sells) {
            return "project-only-buys";
        }
        if (who.kind() == ParticipantKind.CITY && sells && !regionMaySell(who.regionCode())) {
            return "region-missed-target";
        }
        String project = projectRefusal(want, who);
        if (project != null) {
            return project;
        }
        if (want.priceFen() % value(ParameterName.TICK_FEN, open) != 0
                || want.quantity() % value(ParameterName.LOT, open) != 0) {
            return "not-on-tick-or-lot";
        }
        long[] limits = limits(want.instrument());
        if (want.priceFen() < limits[0] || want.priceFen() > limits[1]) {
            return "price-outside-limit";
        }
        for (Resting o : book) {
            boolean mine = o.intent.uscc().equals(want.uscc()) && o.intent.instrument() == want.instrument();
            boolean crosses = sells
                    ? o.intent.side() == Side.BUY && o.intent.priceFen() >= want.priceFen()
                    : o.intent.side() == Side.SELL && o.intent.priceFen() <= want.priceFen();
            if (mine && crosses) {
                return "self-trade";
            }
        }
        if (sells) {
            return of(free, want.uscc() + " " + bucket(want)) < want.quantity() ? "quota-too-small" : null;
        }
        return of(free, want.uscc() + " CASH") < want.quantity() * want.priceFen() ? "cash-too-small" : null;
    }

    private boolean regionMaySell(String region) {
        RegionTarget target = targets.get(region + "/" + (open.getYear() - 1));
        if (target == null || frozen.contains(region)) {
            return false;
        }
        return value(ParameterName.EITHER_TARGET_BARS_SELLER, open) == 1
                ? target.energyIntensityMet() && target.coalTotalMet()
                : target.energyIntensityMet() || target.coalTotalMet();
    }

    private String projectRefusal(Intent want, Participant who) {
        boolean projectBuys = who.kind() == ParticipantKind.PROJECT && want.side() == Side.BUY;
        Project project = want.projectId() == null ? null : projects.get(want.projectId());
        if (projectBuys != (want.projectId() != null)
                || projectBuys && (project == null || !project.uscc().equals(who.uscc()))) {
            return "project-not-named";
        }
        if (!projectBuys) {
            return null;
        }
        if (project.jointReview() != JointReview.PASSED) {
            return "joint-review-not-passed";
        }
        if (want.instrument() == Instrument.COAL && project.coalUse() != CoalUse.REPLACEMENT) {
            return "coal-use-not-replacement";
        }
        long open = book.stream()
                .filter(o -> want.projectId().equals(o.intent.projectId()))
                .filter(o -> o.intent.instrument() == want.instrument())
                .mapToLong(o -> o.left)
                .sum();
        long all = bought.getOrDefault(project.projectId() + want.instrument(), 0L) + open + want.quantity();
        long may = want.instrument() == Instrument.ENERGY
                ? project.energyPurchaseQuantity()
                : project.coalPurchaseQuantity();
        return all > may ? "purchase-above-quantity" : null;
    }

    private long[] limits(Instrument i) {
        long percent = value(ParameterName.LISTING_PRICE_LIMIT_PERCENT, open);
        long low = previousClose.get(i) * (100 - percent);
        long high = previousClose.get(i) * (100 + percent);
        return new long[] {low / 100 + (low % 100 == 0 ? 0 : 1), high / 100};
    }

    private Long value(ParameterName name, LocalDate date) {
        return parameters.stream()
                .filter(p -> p.name() == name && !p.effectiveFrom().isAfter(date))
                .max(Comparator.comparing(Parameter::effectiveFrom))
                .map(Parameter::value)
                .orElse(null);
    }

    /** Moves an order's stake from free to reserved (-1) or back (1). */
    private void move(Resting order, long quantity, int direction) {
        boolean buy = order.intent.side() == Side.BUY;
        long stake = buy ? quantity * order.intent.priceFen() : quantity;
        String key =
                order.intent.uscc() + " " + (buy ? "CASH" : bucket(order.intent).name());
        add(free, key, direction * stake);
        add(reserved, key, -direction * stake);
    }

    private static Bucket bucket(Intent intent) {
        return Bucket.of(intent.instrument(), Objects.requireNonNull(intent.priority()));
    }

    private static long of(Map<String, Long> amounts, String key) {
        return amounts.getOrDefault(key, 0L);
    }

    private static void add(Map<String, Long> amounts, String key, long amount) {
        amounts.merge(key, amount, Long::sum);
    }

    /** Every amount that is not zero, such as {@code 9141… CASH 100/20}. */
    Set<String> amounts() {
        var all = new HashSet<String>();
        var keys = new HashSet<>(free.keySet());
        keys.addAll(reserved.keySet());
        for (String key : keys) {
            if (of(free, key) != 0 || of(reserved, key) != 0) {
                all.add(key + " " + of(free, key) + "/" + of(reserved, key));
            }
        }
        return all;
    }

    Set<String> openOrders() {
        var all = new HashSet<String>();
        book.forEach(o -> all.add(o.id + " " + o.left));
        return all;
    }
}
