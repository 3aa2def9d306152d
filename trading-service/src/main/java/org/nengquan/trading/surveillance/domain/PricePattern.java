package org.nengquan.trading.surveillance.domain;

import static org.nengquan.trading.surveillance.domain.ThresholdName.PATTERN_MIN_DAYS;
import static org.nengquan.trading.surveillance.domain.ThresholdName.PATTERN_PRICE_DEVIATIONS_X100;
import static org.nengquan.trading.surveillance.domain.ThresholdName.PATTERN_PRICE_FLOOR_PERMILLE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * Trades on the listing whose price lies further from the previous close than the moves of the past days explain, by median
 * and median absolute deviation.
 */
final class PricePattern implements Detector {
    private static final class Outliers {
        private long trades;
        private long quantity;
        private long farthest;
        private long farthestFen;
        private final Set<String> participants = new TreeSet<>();
        private final Evidence evidence = new Evidence();

        void add(Happening.Traded trade, long movePermille) {
            trades++;
            quantity += trade.quantity();
            farthestFen = movePermille > farthest ? trade.priceFen() : farthestFen;
            farthest = Math.max(farthest, movePermille);
            participants.add(trade.buyerUscc());
            participants.add(trade.sellerUscc());
            evidence.add(Citation.of(trade));
        }
    }

    private final DayContext context;
    private final Map<Instrument, Robust> usual = new EnumMap<>(Instrument.class);
    private final Map<Instrument, Long> previousClose = new EnumMap<>(Instrument.class);
    private final Map<Instrument, Outliers> outliers = new EnumMap<>(Instrument.class);

    PricePattern(DayContext context) {
        this.context = context;
        for (Instrument instrument : Instrument.values()) {
            List<Long> moves = context.pastDays(instrument).stream()
                    .map(PastDay::movePermille)
                    .toList();
            if (moves.size() >= context.limit(PATTERN_MIN_DAYS)) {
                usual.put(instrument, Robust.of(moves).atLeast(context.limit(PATTERN_PRICE_FLOOR_PERMILLE)));
            }
        }
    }

    @Override
    public void opened(Happening.Opened opened) {
        previousClose.putAll(opened.previousCloseFen());
    }

    @Override
    public void traded(Match match) {
        Happening.Traded trade = match.trade();
        Robust moves = usual.get(trade.instrument());
        Long close = previousClose.get(trade.instrument());
        if (moves == null || close == null || trade.mode() != TradeMode.LISTING) {
            return;
        }
        long move = Math.abs(trade.priceFen() - close) * 1_000 / close;
        if (move > moves.median() && moves.deviationsX100(move) >= context.limit(PATTERN_PRICE_DEVIATIONS_X100)) {
            outliers.computeIfAbsent(trade.instrument(), one -> new Outliers()).add(trade, move);
        }
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        usual.forEach((instrument, moves) -> {
            if (outliers.containsKey(instrument)) {
                found.add(finding(instrument, moves, outliers.get(instrument)));
            }
        });
        return found;
    }

    private Finding finding(Instrument instrument, Robust moves, Outliers seen) {
        return new Finding(
                DetectorName.PRICE_PATTERN,
                instrument,
                instrument.name(),
                List.copyOf(seen.participants),
                Text.of(
                        "%d 笔成交价格偏离前收盘价最多 %d‰（%s 元）；过去交易日的中位变动为 %d‰，绝对中位差 %d‰。"
                                .formatted(
                                        seen.trades,
                                        seen.farthest,
                                        Fen.yuan(seen.farthestFen),
                                        moves.median(),
                                        moves.mad()),
                        "%d trades lie up to %d ‰ from the previous close (at %s); past days moved %d ‰ in the median, MAD %d ‰."
                                .formatted(
                                        seen.trades,
                                        seen.farthest,
                                        Fen.yuan(seen.farthestFen),
                                        moves.median(),
                                        moves.mad())),
                new Figures()
                        .add("trades", seen.trades)
                        .add("quantity", seen.quantity)
                        .add("farthestPermille", seen.farthest)
                        .add("farthestFen", seen.farthestFen)
                        .add("medianPermille", moves.median())
                        .add("madPermille", moves.mad())
                        .limit(context, PATTERN_PRICE_DEVIATIONS_X100)
                        .values(),
                seen.evidence.citations());
    }
}
