package org.nengquan.trading.surveillance.domain;

import static org.nengquan.trading.surveillance.domain.ThresholdName.WASH_MIN_QUANTITY;
import static org.nengquan.trading.surveillance.domain.ThresholdName.WASH_MIN_RETURN_PERCENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nengquan.problem.domain.Text;

/**
 * Two groups sold each other about the same amount within the window: there was turnover, but nobody's holding changed.
 * Over days, because units bought today may be sold again from the next day only (T+1).
 */
final class WashTrades implements Detector {
    private static final class Ways {
        private long there;
        private long back;
        private boolean today;
        private final Evidence evidence = new Evidence();

        void add(boolean forth, long quantity) {
            there += forth ? quantity : 0;
            back += forth ? 0 : quantity;
        }

        long smaller() {
            return Math.min(there, back);
        }

        long larger() {
            return Math.max(there, back);
        }
    }

    private final DayContext context;
    private final Map<Pair, Ways> pairs = new TreeMap<>(Pairs.ORDER);

    WashTrades(DayContext context) {
        this.context = context;
        for (Flow flow : context.flows()) {
            String seller = context.groupOf(flow.sellerUscc());
            String buyer = context.groupOf(flow.buyerUscc());
            Pair pair = Pair.of(flow.instrument(), seller, buyer);
            if (!seller.equals(buyer)) {
                ways(pair).add(seller.equals(pair.one()), flow.quantity());
            }
        }
    }

    private Ways ways(Pair pair) {
        return pairs.computeIfAbsent(pair, one -> new Ways());
    }

    @Override
    public void traded(Match match) {
        Happening.Traded trade = match.trade();
        String seller = context.groupOf(trade.sellerUscc());
        String buyer = context.groupOf(trade.buyerUscc());
        if (trade.isAdministrative() || seller.equals(buyer)) {
            return;
        }
        Pair pair = Pair.of(trade.instrument(), seller, buyer);
        Ways ways = ways(pair);
        ways.add(seller.equals(pair.one()), trade.quantity());
        ways.today = true;
        ways.evidence.add(Citation.of(trade));
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        pairs.forEach((pair, ways) -> {
            if (isWashing(ways)) {
                found.add(finding(pair, ways));
            }
        });
        return found;
    }

    private boolean isWashing(Ways ways) {
        return ways.today
                && ways.smaller() >= context.limit(WASH_MIN_QUANTITY)
                && context.limits().reaches(WASH_MIN_RETURN_PERCENT, ways.smaller(), ways.larger());
    }

    private Finding finding(Pair pair, Ways ways) {
        var participants = new ArrayList<>(context.relations().membersOf(pair.one()));
        participants.addAll(context.relations().membersOf(pair.other()));
        return new Finding(
                DetectorName.WASH_TRADES,
                pair.instrument(),
                pair.subject(),
                participants,
                Text.of(
                        "双方在观察期内互相买卖：一方向另一方卖出 %d，又买回 %d，成交放大而持有量几乎不变。".formatted(ways.there, ways.back),
                        "The two sold each other %d and %d units in the window: turnover without a change of holdings."
                                .formatted(ways.there, ways.back)),
                new Figures()
                        .add("quantityThere", ways.there)
                        .add("quantityBack", ways.back)
                        .limit(context, WASH_MIN_QUANTITY)
                        .limit(context, WASH_MIN_RETURN_PERCENT)
                        .values(),
                ways.evidence.citations());
    }
}
