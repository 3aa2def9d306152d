package org.nengquan.trading.surveillance.domain;

import static org.nengquan.trading.surveillance.domain.ThresholdName.CLOSING_MINUTES;
import static org.nengquan.trading.surveillance.domain.ThresholdName.CLOSING_MIN_SHARE_PERCENT;
import static org.nengquan.trading.surveillance.domain.ThresholdName.CLOSING_MIN_SHIFT_PERMILLE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * One group made most of the last part of the day's trading, in the direction in which the closing price moved. The closing
 * price is the day's average by volume, so the detector computes it with and without the group's late trades. It speaks
 * only after the close: before, nobody knows which trades are the last.
 */
final class ClosingPressure implements Detector {
    /** The day of one instrument: all of it as sums, the last part trade by trade. */
    private static final class Tail {
        private final Deque<Happening.Traded> late = new ArrayDeque<>();
        private long quantity;
        private long amountFen;

        void add(Happening.Traded trade, Duration length) {
            quantity += trade.quantity();
            amountFen = Math.addExact(amountFen, trade.amountFen());
            late.addLast(trade);
            Instant begin = trade.at().minus(length);
            while (late.getFirst().at().isBefore(begin)) {
                late.removeFirst();
            }
        }

        long lateQuantity() {
            return late.stream().mapToLong(Happening.Traded::quantity).sum();
        }
    }

    /** What one group did late on one side. */
    private static final class Push {
        private long quantity;
        private long amountFen;
        private final Evidence evidence = new Evidence();

        void add(Happening.Traded trade) {
            quantity += trade.quantity();
            amountFen = Math.addExact(amountFen, trade.amountFen());
            evidence.add(Citation.of(trade));
        }
    }

    /** A push with what it did to the closing price. */
    private record Effect(String group, Side side, Push push, long closeFen, long withoutFen) {
        long shiftPermille() {
            return Math.abs(closeFen - withoutFen) * 1_000 / withoutFen;
        }

        boolean isInItsDirection() {
            return side == Side.BUY ? closeFen > withoutFen : closeFen < withoutFen;
        }
    }

    private final DayContext context;
    private final Map<Instrument, Tail> tails = new EnumMap<>(Instrument.class);
    private boolean closed;

    ClosingPressure(DayContext context) {
        this.context = context;
    }

    @Override
    public void traded(Match match) {
        Happening.Traded trade = match.trade();
        if (trade.mode() == TradeMode.LISTING) {
            tails.computeIfAbsent(trade.instrument(), one -> new Tail())
                    .add(trade, Duration.ofMinutes(context.limit(CLOSING_MINUTES)));
        }
    }

    @Override
    public void closed(Happening.Closed end) {
        closed = true;
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        if (closed) {
            tails.forEach((instrument, tail) -> found.addAll(findings(instrument, tail)));
        }
        return found;
    }

    private List<Finding> findings(Instrument instrument, Tail tail) {
        var effects = new ArrayList<Effect>();
        for (Side side : Side.values()) {
            pushes(tail, side).forEach((group, push) -> effect(tail, side, group, push, effects));
        }
        return effects.stream()
                .map(effect -> finding(instrument, effect, tail.lateQuantity()))
                .toList();
    }

    private Map<String, Push> pushes(Tail tail, Side side) {
        var pushes = new TreeMap<String, Push>();
        for (Happening.Traded trade : tail.late) {
            String uscc = side == Side.BUY ? trade.buyerUscc() : trade.sellerUscc();
            pushes.computeIfAbsent(context.groupOf(uscc), one -> new Push()).add(trade);
        }
        return pushes;
    }

    private void effect(Tail tail, Side side, String group, Push push, List<Effect> effects) {
        long late = tail.lateQuantity();
        if (tail.quantity == late || !context.limits().reaches(CLOSING_MIN_SHARE_PERCENT, push.quantity, late)) {
            return;
        }
        var effect = new Effect(
                group,
                side,
                push,
                Fen.average(tail.amountFen, tail.quantity),
                Fen.average(tail.amountFen - push.amountFen, tail.quantity - push.quantity));
        if (effect.isInItsDirection() && effect.shiftPermille() >= context.limit(CLOSING_MIN_SHIFT_PERMILLE)) {
            effects.add(effect);
        }
    }

    private Finding finding(Instrument instrument, Effect effect, long late) {
        long minutes = context.limit(CLOSING_MINUTES);
        String close = Fen.yuan(effect.closeFen());
        String without = Fen.yuan(effect.withoutFen());
        boolean bought = effect.side() == Side.BUY;
        return new Finding(
                DetectorName.CLOSING_PRESSURE,
                instrument,
                effect.group() + "/" + effect.side(),
                context.relations().membersOf(effect.group()),
                Text.of(
                        "最后 %d 分钟成交 %d 中该主体%s %d；没有这些成交，收盘价为 %s 元，实际为 %s 元。"
                                .formatted(minutes, late, bought ? "买入" : "卖出", effect.push().quantity, without, close),
                        "Of %d units traded in the last %d minutes the group %s %d; without them the close is %s, with them %s."
                                .formatted(
                                        late,
                                        minutes,
                                        bought ? "bought" : "sold",
                                        effect.push().quantity,
                                        without,
                                        close)),
                new Figures()
                        .add("lateQuantity", late)
                        .add("groupQuantity", effect.push().quantity)
                        .add("closeFen", effect.closeFen())
                        .add("closeWithoutFen", effect.withoutFen())
                        .add("shiftPermille", effect.shiftPermille())
                        .limit(context, CLOSING_MINUTES)
                        .limit(context, CLOSING_MIN_SHARE_PERCENT)
                        .limit(context, CLOSING_MIN_SHIFT_PERMILLE)
                        .values(),
                effect.push().evidence.citations());
    }
}
