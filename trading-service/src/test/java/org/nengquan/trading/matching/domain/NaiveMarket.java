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
import org.nengquan.trading.gate.domain.Phase;
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

    /** What was taken out of the market, whose wish was barred, what was left of it (0 where nothing is counted), and why. */
    record Barred(UUID id, String uscc, long left, String code) {}

    private static final List<ParameterName> TO_OPEN = List.of(
            ParameterName.LISTING_PRICE_LIMIT_PERCENT,
            ParameterName.TICK_FEN,
            ParameterName.LOT,
            ParameterName.FIRST_CLOSE_ENERGY_FEN,
            ParameterName.FIRST_CLOSE_COAL_FEN,
            ParameterName.EITHER_TARGET_BARS_SELLER);

    static final class Resting {
        UUID id;
        Intent intent;
        long left;
        long came;
    }

    /** A block that waits for its counterparty: the initiator's side is like an order that nobody sees. */
    private record Agreement(Resting side, String counterparty) {}

    /** Which phases may follow which, as the timetable of the rules has them. */
    private static final Map<Phase.Name, Set<Phase.Name>> FOLLOWING = Map.of(
            Phase.Name.PRE_OPEN, Set.of(Phase.Name.MORNING),
            Phase.Name.MORNING, Set.of(Phase.Name.LUNCH, Phase.Name.CLOSING),
            Phase.Name.LUNCH, Set.of(Phase.Name.AFTERNOON),
            Phase.Name.AFTERNOON, Set.of(Phase.Name.CLOSING),
            Phase.Name.CONTINUOUS, Set.of(Phase.Name.CLOSING));

    private final List<Resting> book = new ArrayList<>();
    final Map<String, Long> free = new TreeMap<>();
    final Map<String, Long> reserved = new TreeMap<>();
    final Map<String, Participant> participants = new HashMap<>();
    final Map<String, int[]> ets = new HashMap<>();
    private final Map<String, RegionTarget> targets = new HashMap<>();
    final Map<String, Project> projects = new HashMap<>();
    private final Map<String, Long> bought = new HashMap<>();
    final Set<String> frozen = new HashSet<>();
    private final Map<String, Long> told = new HashMap<>();
    private final List<Parameter> parameters = new ArrayList<>();
    final Map<Instrument, Long> previousClose = new HashMap<>();
    private final Map<Instrument, List<long[]>> today = new HashMap<>();
    private final Map<Instrument, List<long[]>> offBook = new HashMap<>();
    private final Map<Instrument, String> halted = new HashMap<>();
    private final Map<UUID, HaltCommand.ProposeHalt> asked = new HashMap<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final Map<String, Long> gathered = new HashMap<>();
    private final NaiveOffers offers = new NaiveOffers(this);
    private final NaiveAuctions auctions = new NaiveAuctions(this);
    LocalDate open;
    private LocalDate closed;
    private Phase.Name phase = Phase.Name.CLOSED;
    private int count;
    private long clock;

    List<Object> apply(Command command) {
        var said = new ArrayList<Object>();
        switch (command) {
            case ListingCommand.PlaceOrder c -> place(c, said);
            case ListingCommand.TakeListing c -> take(c, said);
            case ListingCommand.CancelOrder c -> cancel(c, said);
            case AuctionCommand c -> auctions.apply(c, said);
            case DirectedCommand c -> offers.apply(c, said);
            case FirstCallCommand c -> offers.apply(c, said);
            case BlockCommand.ProposeBlock c -> propose(c, said);
            case BlockCommand.ConfirmBlock c -> confirm(c, said);
            case BlockCommand.RejectBlock c -> {
                Agreement found = agreement(c.blockId(), c.uscc(), false);
                said.add(
                        found == null
                                ? new BlockEvent.BlockMissed(c.blockId())
                                : new BlockEvent.BlockRejected(c.blockId()));
                drop(found);
            }
            case BlockCommand.WithdrawBlock c -> {
                Agreement found = agreement(c.blockId(), c.uscc(), true);
                said.add(
                        found == null
                                ? new BlockEvent.BlockMissed(c.blockId())
                                : new BlockEvent.BlockWithdrawn(c.blockId()));
                drop(found);
            }
            case HaltCommand.ProposeHalt c -> {
                asked.put(c.haltId(), c);
                said.add(new HaltEvent.HaltProposed(c.haltId(), c.person(), c.measure()));
            }
            case HaltCommand.ApproveHalt c -> approve(c, said);
            case HaltCommand.RejectHalt c ->
                said.add(
                        asked.remove(c.haltId()) == null
                                ? new HaltEvent.HaltMissed(c.haltId())
                                : new HaltEvent.HaltRejected(c.haltId(), c.person()));
            case PositionCommand.ReleaseQuota c -> {
                String key = c.uscc() + " " + Bucket.of(c.instrument(), c.priority());
                if (of(free, key) < c.quantity()) {
                    said.add(new Refused(c.releaseId(), "quota-too-small"));
                } else {
                    add(free, key, -c.quantity());
                    offers.left(c.uscc(), c.instrument(), c.priority());
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
            case DayCommand.OpenDay c -> openDay(c.businessDate(), c.timetable(), said);
            case DayCommand.MovePhase c -> movePhase(c.businessDate(), c.to(), said);
            case DayCommand.CloseDay c -> closeDay(c.businessDate(), said);
            case RuleCommand.SetParameter c -> {
                LocalDate lastDay = closed == null ? LocalDate.of(2022, 7, 1) : closed;
                LocalDate now = open == null ? lastDay : open;
                if (!parameters.contains(c.parameter())
                        && c.parameter().effectiveFrom().isAfter(now)) {
                    said.add(new RuleEvent.ParameterSet(c.parameter()));
                }
                parameters.removeIf(p -> p.name() == c.parameter().name()
                        && p.effectiveFrom().equals(c.parameter().effectiveFrom()));
                parameters.add(c.parameter());
            }
            case RuleCommand.Freeze c -> {
                frozen.add(c.subject());
                endBarred(said);
            }
            case RuleCommand.RecordCalendar c -> {
                if (told.putIfAbsent("calendar " + c.origin().subject(), 1L) == null) {
                    said.add(new RuleEvent.CalendarRecorded(c.basis(), c.days()));
                }
            }
            case RuleCommand.RecordTimetable c -> {
                if (told.putIfAbsent("timetable " + c.origin().subject(), 1L) == null) {
                    said.add(new RuleEvent.TimetableRecorded(c.basis(), c.effectiveFrom(), c.hours()));
                }
            }
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
        endBarred(said);
    }

    /** 不再符合交易条件的，其在场申报即时撤销，冻结的资金和指标即时解冻. */
    private void endBarred(List<Object> said) {
        Long rule = open == null ? null : value(ParameterName.RESTING_ENDS_WHEN_BARRED, open);
        if (rule == null || rule != 1) {
            return;
        }
        book.sort(Comparator.comparingLong(o -> o.came));
        for (Resting order : List.copyOf(book).reversed()) {
            String no = restingRefusal(order.intent);
            if (no != null) {
                said.add(new Barred(order.id, order.intent.uscc(), order.left, no));
                move(order, order.left, 1);
                book.remove(order);
            }
        }
        for (Agreement agreed : List.copyOf(agreements).reversed()) {
            String no = restingRefusal(agreed.side().intent);
            if (no != null) {
                said.add(new Barred(agreed.side().id, agreed.side().intent.uscc(), 0, no));
                drop(agreed);
            }
        }
        auctions.endBarred(said);
        offers.endBarred(said);
    }

    /** Whether a wish that waits would be refused today for what its party is or how much it asks for. */
    String restingRefusal(Intent resting) {
        String no = partyRefusal(resting);
        if (no != null || resting.projectId() == null) {
            return no;
        }
        Project project = projects.get(resting.projectId());
        long asked = waiting().stream()
                .filter(o -> resting.projectId().equals(o.intent.projectId()))
                .filter(o -> o.intent.instrument() == resting.instrument())
                .mapToLong(o -> o.left)
                .sum();
        long has = bought.getOrDefault(project.projectId() + resting.instrument(), 0L);
        return has + asked > project.purchaseQuantity(resting.instrument()) ? "purchase-above-quantity" : null;
    }

    private void place(ListingCommand.PlaceOrder c, List<Object> said) {
        String no = firstRefusal(c.intent(), TradeMode.LISTING);
        no = no == null ? selfTrade(c.intent()) : no;
        no = no == null ? stakeRefusal(c.intent()) : no;
        if (no != null) {
            said.add(new Refused(c.orderId(), no));
            return;
        }
        said.add(new ListingEvent.OrderAccepted(c.orderId()));
        Resting mine = side(c.orderId(), c.intent());
        mine.came = clock++;
        for (Resting other : counterparties(mine)) {
            if (mine.left == 0) {
                break;
            }
            deal(mine, other, TradeMode.LISTING, said);
        }
        book.removeIf(order -> order.left == 0);
        if (mine.left > 0) {
            book.add(mine);
        }
    }

    /** One side of a trade to be, its stake set aside. */
    Resting side(UUID id, Intent intent) {
        var mine = new Resting();
        mine.id = id;
        mine.intent = intent;
        mine.left = intent.quantity();
        move(mine, mine.left, -1);
        return mine;
    }

    /** 摘牌: the listing as it was seen, at the best price, saved units before pool units at that price. */
    private void take(ListingCommand.TakeListing c, List<Object> said) {
        Intent want = c.intent();
        Resting listed = book.stream()
                .filter(o -> o.id.equals(c.listingId()))
                .findFirst()
                .orElse(null);
        String no = firstRefusal(want, TradeMode.LISTING);
        no = no == null ? takingRefusal(want, listed) : no;
        no = no == null ? stakeRefusal(want) : no;
        if (no != null) {
            said.add(new Refused(c.orderId(), no));
            return;
        }
        said.add(new ListingEvent.OrderAccepted(c.orderId()));
        Resting mine = side(c.orderId(), want);
        clock++;
        deal(mine, listed, TradeMode.LISTING, said);
        book.removeIf(order -> order.left == 0);
    }

    private String takingRefusal(Intent want, Resting listed) {
        if (listed == null
                || listed.intent.instrument() != want.instrument()
                || listed.intent.side() == want.side()
                || listed.intent.priceFen() != want.priceFen()
                || listed.left < want.quantity()) {
            return "listing-changed";
        }
        if (listed.intent.uscc().equals(want.uscc())) {
            return "self-trade";
        }
        List<Resting> sameSide = book.stream()
                .filter(o -> o.intent.instrument() == want.instrument() && o.intent.side() != want.side())
                .toList();
        for (Resting other : sameSide) {
            long gain = other.intent.priceFen() - want.priceFen();
            if (want.side() == Side.BUY ? gain < 0 : gain > 0) {
                return "better-price-first";
            }
        }
        boolean saved = sameSide.stream()
                .anyMatch(o -> o.intent.priceFen() == want.priceFen() && o.intent.priority() == Priority.SAVED);
        return saved && listed.intent.priority() == Priority.POOL ? "saved-units-first" : null;
    }

    private void propose(BlockCommand.ProposeBlock c, List<Object> said) {
        String no = firstRefusal(c.intent(), TradeMode.BLOCK);
        if (no == null && c.counterpartyUscc().equals(c.uscc())) {
            no = "self-trade";
        }
        if (no == null && !participants.containsKey(c.counterpartyUscc())) {
            no = "counterparty-unknown";
        }
        no = no == null ? stakeRefusal(c.intent()) : no;
        if (no != null) {
            said.add(new Refused(c.blockId(), no));
            return;
        }
        agreements.add(new Agreement(side(c.blockId(), c.intent()), c.counterpartyUscc()));
        said.add(new BlockEvent.BlockProposed(c.blockId()));
    }

    private void confirm(BlockCommand.ConfirmBlock c, List<Object> said) {
        Agreement found = agreement(c.blockId(), c.uscc(), false);
        if (found == null) {
            said.add(new BlockEvent.BlockMissed(c.blockId()));
            return;
        }
        Intent first = found.side().intent;
        boolean buys = first.side() == Side.SELL;
        if (buys == (c.share().priority() != null)) {
            said.add(new Refused(c.confirmationId(), "block-units-not-named"));
            return;
        }
        var want = new Intent(
                c.uscc(),
                first.instrument(),
                buys ? Side.BUY : Side.SELL,
                c.share().priority(),
                c.share().projectId(),
                first.priceFen(),
                first.quantity());
        String no = firstRefusal(want, TradeMode.BLOCK);
        no = no == null ? standingRefusal(first) : no;
        no = no == null ? stakeRefusal(want) : no;
        if (no != null) {
            said.add(new Refused(c.confirmationId(), no));
            return;
        }
        agreements.remove(found);
        said.add(new BlockEvent.BlockConfirmed(c.blockId(), c.confirmationId()));
        deal(side(c.confirmationId(), want), found.side(), TradeMode.BLOCK, said);
    }

    private Agreement agreement(UUID id, String uscc, boolean initiator) {
        return agreements.stream()
                .filter(a -> a.side().id.equals(id))
                .filter(a -> (initiator ? a.side().intent.uscc() : a.counterparty()).equals(uscc))
                .findFirst()
                .orElse(null);
    }

    private void drop(Agreement found) {
        if (found != null) {
            move(found.side(), found.side().left, 1);
            agreements.remove(found);
        }
    }

    private void approve(HaltCommand.ApproveHalt c, List<Object> said) {
        HaltCommand.ProposeHalt first = asked.get(c.haltId());
        if (first == null) {
            said.add(new HaltEvent.HaltMissed(c.haltId()));
            return;
        }
        if (first.person().equals(c.person())) {
            said.add(new Refused(c.haltId(), "four-eyes"));
            return;
        }
        asked.remove(c.haltId());
        for (Instrument i : Instrument.values()) {
            boolean meant =
                    first.measure().instrument() == null || first.measure().instrument() == i;
            if (meant && first.measure().action() == HaltMeasure.Action.HALT) {
                halted.put(i, first.measure().reasonZh());
            } else if (meant) {
                halted.remove(i);
            }
        }
        said.add(new HaltEvent.HaltApproved(c.haltId(), c.person(), first.measure()));
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

    /** At the price of the one that was there first. */
    private void deal(Resting mine, Resting other, TradeMode mode, List<Object> said) {
        long quantity = Math.min(mine.left, other.left);
        boolean buys = mine.intent.side() == Side.BUY;
        trade(buys ? mine : other, buys ? other : mine, new long[] {quantity, other.intent.priceFen()}, mode, said);
    }

    /** So many units at that price, of two sides whose stakes are set aside. */
    void trade(Resting buy, Resting sell, long[] quantityAndPrice, TradeMode mode, List<Object> said) {
        long quantity = quantityAndPrice[0];
        long price = quantityAndPrice[1];
        String buyer = buy.intent.uscc();
        String seller = sell.intent.uscc();
        add(reserved, buyer + " CASH", -quantity * buy.intent.priceFen());
        add(free, buyer + " CASH", quantity * (buy.intent.priceFen() - price));
        add(reserved, seller + " " + bucket(sell.intent), -quantity);
        if (buy.intent.projectId() != null) {
            bought.merge(buy.intent.projectId() + buy.intent.instrument(), quantity, Long::sum);
        }
        buy.left -= quantity;
        sell.left -= quantity;
        count++;
        var day = mode == TradeMode.LISTING ? today : offBook;
        day.computeIfAbsent(buy.intent.instrument(), i -> new ArrayList<>()).add(new long[] {price, quantity});
        String number = TradeNumbers.of(open).number(count);
        said.add(new Event.TradeExecuted(
                number,
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
                mode));
        long before = gathered.getOrDefault(buyer + buy.intent.instrument(), 0L);
        gathered.merge(buyer + buy.intent.instrument(), quantity, Long::sum);
        gathered.merge(seller + buy.intent.instrument(), -quantity, Long::sum);
        Long large = value(ParameterName.LARGE_HOLDER_QUANTITY, open);
        if (large != null && before < large && before + quantity >= large) {
            said.add(new PositionEvent.LargeHolderReached(
                    buyer, buy.intent.instrument(), before + quantity, large, number));
        }
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

    private void movePhase(LocalDate date, Phase.Name to, List<Object> said) {
        DayObstacle obstacle = null;
        if (!date.equals(open)) {
            obstacle = DayObstacle.NOT_OPEN;
        } else if (phase == to) {
            obstacle = DayObstacle.ALREADY_IN_PHASE;
        } else if (!FOLLOWING.getOrDefault(phase, Set.of()).contains(to)) {
            obstacle = DayObstacle.NOT_NEXT_PHASE;
        }
        if (obstacle != null) {
            said.add(new DayEvent.DayUnchanged(date, obstacle));
            return;
        }
        if (to == Phase.Name.CLOSING) {
            callOff(said);
        }
        phase = to;
        said.add(new DayEvent.PhaseMoved(date, to));
    }

    /** 未成交的申报和协议当日失效. */
    private void callOff(List<Object> said) {
        book.sort(Comparator.comparingLong(o -> o.came));
        for (Resting order : book) {
            said.add(new ListingEvent.OrderLapsed(order.id, order.left));
            move(order, order.left, 1);
        }
        book.clear();
        for (Agreement agreed : List.copyOf(agreements)) {
            said.add(new BlockEvent.BlockLapsed(agreed.side().id));
            drop(agreed);
        }
    }

    private void openDay(LocalDate date, boolean timetable, List<Object> said) {
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
        phase = timetable ? Phase.Name.PRE_OPEN : Phase.Name.CONTINUOUS;
        count = 0;
        today.clear();
        offBook.clear();
        previousClose.putIfAbsent(Instrument.ENERGY, value(ParameterName.FIRST_CLOSE_ENERGY_FEN, date));
        previousClose.putIfAbsent(Instrument.COAL, value(ParameterName.FIRST_CLOSE_COAL_FEN, date));
        var markets = new ArrayList<DayEvent.DayOpened.Market>();
        for (Instrument i : Instrument.values()) {
            markets.add(new DayEvent.DayOpened.Market(i, previousClose.get(i), limits(i)[0], limits(i)[1]));
        }
        said.add(new DayEvent.DayOpened(date, markets));
        if (timetable) {
            said.add(new DayEvent.PhaseMoved(date, Phase.Name.PRE_OPEN));
        }
        endBarred(said);
    }

    private void closeDay(LocalDate date, List<Object> said) {
        if (!date.equals(open)) {
            boolean again = open == null && date.equals(closed);
            said.add(new DayEvent.DayUnchanged(date, again ? DayObstacle.ALREADY_CLOSED : DayObstacle.NOT_OPEN));
            return;
        }
        callOff(said);
        auctions.dayIsOver(said);
        offers.dayIsOver(said);
        var markets = new ArrayList<DayEvent.DayClosed.Market>();
        for (Instrument i : Instrument.values()) {
            markets.add(figures(i));
        }
        said.add(new DayEvent.DayClosed(date, markets));
        markets.forEach(m -> previousClose.put(m.instrument(), m.closeFen()));
        closed = open;
        open = null;
        phase = Phase.Name.CLOSED;
    }

    private DayEvent.DayClosed.Market figures(Instrument i) {
        List<long[]> beside = offBook.getOrDefault(i, List.of());
        var off = new OffBook(
                beside.stream().mapToLong(t -> t[1]).sum(),
                beside.stream().mapToLong(t -> t[0] * t[1]).sum(),
                beside.size());
        List<long[]> trades = today.getOrDefault(i, List.of());
        if (trades.isEmpty()) {
            long p = previousClose.get(i);
            return new DayEvent.DayClosed.Market(i, p, p, p, p, 0, 0, 0, off);
        }
        long quantity = trades.stream().mapToLong(t -> t[1]).sum();
        long amount = trades.stream().mapToLong(t -> t[0] * t[1]).sum();
        long high = trades.stream().mapToLong(t -> t[0]).max().orElseThrow();
        long low = trades.stream().mapToLong(t -> t[0]).min().orElseThrow();
        long close = (2 * amount + quantity) / (2 * quantity);
        return new DayEvent.DayClosed.Market(
                i, trades.get(0)[0], high, low, close, quantity, amount, trades.size(), off);
    }

    String firstRefusal(Intent want, TradeMode mode) {
        String standing = standingRefusal(want);
        if (standing != null) {
            return standing;
        }
        String project = quantityRefusal(want);
        if (project != null) {
            return project;
        }
        if (offers.cityComesFirst(want)) {
            return "city-not-offered-first";
        }
        if (want.priceFen() % value(ParameterName.TICK_FEN, open) != 0
                || want.quantity() % value(ParameterName.LOT, open) != 0) {
            return "not-on-tick-or-lot";
        }
        if (mode == TradeMode.AUCTION) {
            return auctions.refusal();
        }
        if (mode == TradeMode.DIRECTED) {
            return null;
        }
        return mode == TradeMode.BLOCK ? blockRefusal(want) : listingRefusal(want);
    }

    private String listingRefusal(Intent want) {
        long[] limits = limits(want.instrument());
        boolean within = limits[0] <= want.priceFen() && want.priceFen() <= limits[1];
        return within ? null : "price-outside-limit";
    }

    private String blockRefusal(Intent want) {
        Long least = value(ParameterName.BLOCK_MINIMUM_QUANTITY, open);
        Long percent = value(ParameterName.BLOCK_PRICE_LIMIT_PERCENT, open);
        if (least == null || percent == null) {
            return "block-not-regulated";
        }
        if (want.quantity() < least) {
            return "block-too-small";
        }
        long close = previousClose.get(want.instrument());
        boolean within =
                want.priceFen() * 100 >= close * (100 - percent) && want.priceFen() * 100 <= close * (100 + percent);
        return within ? null : "block-price-outside-limit";
    }

    /** Whether nothing is traded in that instrument now; says why. */
    String closedRefusal(Instrument instrument) {
        if (open == null) {
            return "market-closed";
        }
        if (phase != Phase.Name.MORNING && phase != Phase.Name.AFTERNOON && phase != Phase.Name.CONTINUOUS) {
            return "outside-session";
        }
        return halted.containsKey(instrument) ? "market-halted" : null;
    }

    String standingRefusal(Intent want) {
        String shut = closedRefusal(want.instrument());
        return shut == null ? partyRefusal(want) : shut;
    }

    private String partyRefusal(Intent want) {
        Participant who = participants.get(want.uscc());
        boolean sells = want.side() == Side.SELL;
        boolean leaves = who != null && sells && who.status() == ParticipantStatus.SELL_ONLY;
        boolean may = who != null && (leaves || who.status() == ParticipantStatus.ACTIVE);
        if (!may || frozen.contains(who.uscc())) {
            return "participant-not-active";
        }
        if (!leaves && ets.containsKey(who.uscc()) && ets.get(who.uscc())[1] == 1) {
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
        return projectRefusal(want, who);
    }

    /** Nobody's order may meet an own one. */
    private String selfTrade(Intent want) {
        boolean sells = want.side() == Side.SELL;
        for (Resting o : book) {
            boolean mine = o.intent.uscc().equals(want.uscc()) && o.intent.instrument() == want.instrument();
            boolean crosses = sells
                    ? o.intent.side() == Side.BUY && o.intent.priceFen() >= want.priceFen()
                    : o.intent.side() == Side.SELL && o.intent.priceFen() <= want.priceFen();
            if (mine && crosses) {
                return "self-trade";
            }
        }
        return null;
    }

    String stakeRefusal(Intent want) {
        if (want.side() == Side.SELL) {
            return of(free, want.uscc() + " " + bucket(want)) < want.quantity() ? "quota-too-small" : null;
        }
        return of(free, want.uscc() + " CASH") < want.quantity() * want.priceFen() ? "cash-too-small" : null;
    }

    boolean regionMaySell(String region) {
        RegionTarget target = targets.get(region + "/" + (open.getYear() - 1));
        if (target == null || frozen.contains(region)) {
            return false;
        }
        return value(ParameterName.EITHER_TARGET_BARS_SELLER, open) == 1
                ? target.energyIntensityMet() && target.coalTotalMet()
                : target.energyIntensityMet() || target.coalTotalMet();
    }

    String projectRefusal(Intent want, Participant who) {
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
        return null;
    }

    /** What is in the book and what is agreed but not confirmed. */
    private List<Resting> waiting() {
        var all = new ArrayList<>(book);
        agreements.forEach(agreed -> all.add(agreed.side()));
        all.addAll(auctions.sides());
        return all;
    }

    String quantityRefusal(Intent want) {
        long asked = waiting().stream()
                .filter(o -> o.intent.side() == Side.BUY && o.intent.uscc().equals(want.uscc()))
                .filter(o -> o.intent.instrument() == want.instrument())
                .mapToLong(o -> o.left)
                .sum();
        if (want.projectId() == null) {
            Long limit = value(ParameterName.POSITION_LIMIT, open);
            long net = Math.max(0, gathered.getOrDefault(want.uscc() + want.instrument(), 0L));
            boolean above = limit != null && want.side() == Side.BUY && net + asked + want.quantity() > limit;
            return above ? "position-limit" : null;
        }
        Project project = projects.get(want.projectId());
        long open = waiting().stream()
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

    Long value(ParameterName name, LocalDate date) {
        return parameters.stream()
                .filter(p -> p.name() == name && !p.effectiveFrom().isAfter(date))
                .max(Comparator.comparing(Parameter::effectiveFrom))
                .map(Parameter::value)
                .orElse(null);
    }

    /** Moves an order's stake from free to reserved (-1) or back (1). */
    void move(Resting order, long quantity, int direction) {
        boolean buy = order.intent.side() == Side.BUY;
        long stake = buy ? quantity * order.intent.priceFen() : quantity;
        String key =
                order.intent.uscc() + " " + (buy ? "CASH" : bucket(order.intent).name());
        add(free, key, direction * stake);
        add(reserved, key, -direction * stake);
        offers.stakeMoved(order.intent, quantity, direction);
    }

    static Bucket bucket(Intent intent) {
        return Bucket.of(intent.instrument(), Objects.requireNonNull(intent.priority()));
    }

    static long of(Map<String, Long> amounts, String key) {
        return amounts.getOrDefault(key, 0L);
    }

    static void add(Map<String, Long> amounts, String key, long amount) {
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

    /** Auctions, directed offers, first calls and freed units. */
    Set<String> openInvitations() {
        var all = new HashSet<>(auctions.open());
        all.addAll(offers.open());
        return all;
    }

    Set<String> openBlocks() {
        var all = new HashSet<String>();
        agreements.forEach(agreed -> all.add(agreed.side().id.toString()));
        return all;
    }

    Set<String> openOrders() {
        var all = new HashSet<String>();
        book.forEach(o -> all.add(o.id + " " + o.left));
        return all;
    }
}
