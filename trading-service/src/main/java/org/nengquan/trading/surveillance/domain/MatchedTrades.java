package org.nengquan.trading.surveillance.domain;

import static org.nengquan.trading.surveillance.domain.ThresholdName.MATCHED_MIN_TRADES;
import static org.nengquan.trading.surveillance.domain.ThresholdName.MATCHED_SECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nengquan.problem.domain.Text;

/**
 * Orders of the same two parties that are alike in price and quantity, come within seconds and fill each other wholly,
 * again and again: on an open book that is agreement, not chance. Who wants to agree has the block trade for it.
 */
final class MatchedTrades implements Detector {
    private static final class Meetings {
        private long count;
        private long quantity;
        private final Evidence evidence = new Evidence();
    }

    private final DayContext context;
    private final Map<Pair, Meetings> pairs = new TreeMap<>(Pairs.ORDER);

    MatchedTrades(DayContext context) {
        this.context = context;
    }

    @Override
    public void traded(Match match) {
        if (!match.ordersAreAlike(Duration.ofSeconds(context.limit(MATCHED_SECONDS)))) {
            return;
        }
        Happening.Traded trade = match.trade();
        Meetings meetings = pairs.computeIfAbsent(
                Pair.of(trade.instrument(), trade.buyerUscc(), trade.sellerUscc()), one -> new Meetings());
        meetings.count++;
        meetings.quantity += trade.quantity();
        match.buy().map(Citation::of).ifPresent(meetings.evidence::add);
        match.sell().map(Citation::of).ifPresent(meetings.evidence::add);
        meetings.evidence.add(Citation.of(trade));
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        pairs.forEach((pair, meetings) -> {
            if (meetings.count >= context.limit(MATCHED_MIN_TRADES)) {
                found.add(finding(pair, meetings));
            }
        });
        return found;
    }

    private Finding finding(Pair pair, Meetings meetings) {
        long seconds = context.limit(MATCHED_SECONDS);
        return new Finding(
                DetectorName.MATCHED_TRADES,
                pair.instrument(),
                pair.subject(),
                List.of(pair.one(), pair.other()),
                Text.of(
                        "双方 %d 次在 %d 秒内以相同价格、相同数量申报并完全相互成交，共 %d。".formatted(meetings.count, seconds, meetings.quantity),
                        "%d times the two placed alike orders within %d seconds that filled each other wholly, %d units."
                                .formatted(meetings.count, seconds, meetings.quantity)),
                new Figures()
                        .add("meetings", meetings.count)
                        .add("quantity", meetings.quantity)
                        .limit(context, MATCHED_SECONDS)
                        .limit(context, MATCHED_MIN_TRADES)
                        .values(),
                meetings.evidence.citations());
    }
}
