package org.nengquan.trading.surveillance.domain;

import static org.nengquan.trading.surveillance.domain.ThresholdName.LAYERING_MIN_CANCELS;
import static org.nengquan.trading.surveillance.domain.ThresholdName.LAYERING_MIN_RATIO_PERCENT;
import static org.nengquan.trading.surveillance.domain.ThresholdName.LAYERING_SECONDS;
import static org.nengquan.trading.surveillance.domain.ThresholdName.NOISE_MIN_CANCELS;
import static org.nengquan.trading.surveillance.domain.ThresholdName.NOISE_MIN_PERCENT;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;

/**
 * Orders that were there to be seen and not to be filled. Bait: taken back within seconds, and while it lay on the book the
 * same group traded on the other side. Noise: so many quick cancellations that hardly anything placed was meant.
 */
final class Layering implements Detector {
    private record Hand(Instrument instrument, String group) {}

    /** What one group did on one market. */
    private static final class Conduct {
        private long placed;
        private long quickCancels;
        private long quickQuantity;
        private final Bait bids = new Bait();
        private final Bait offers = new Bait();
        private final Evidence evidence = new Evidence();

        Bait on(Side side) {
            return side == Side.BUY ? bids : offers;
        }
    }

    /** Orders of one side that were taken back, and what was traded on the other side meanwhile. */
    private static final class Bait {
        private long lastTradeOpposite;
        private long tradedOpposite;
        private long cancels;
        private long quantity;
    }

    private final DayContext context;
    private final Duration quick;
    private final Map<Hand, Conduct> hands =
            new TreeMap<>(Comparator.comparing(Hand::instrument).thenComparing(Hand::group));

    Layering(DayContext context) {
        this.context = context;
        this.quick = Duration.ofSeconds(context.limit(LAYERING_SECONDS));
    }

    private Conduct conduct(Instrument instrument, String uscc) {
        return hands.computeIfAbsent(new Hand(instrument, context.groupOf(uscc)), one -> new Conduct());
    }

    @Override
    public void placed(Happening.Placed order) {
        conduct(order.instrument(), order.uscc()).placed += order.quantity();
    }

    @Override
    public void traded(Match match) {
        Happening.Traded trade = match.trade();
        traded(conduct(trade.instrument(), trade.buyerUscc()).on(Side.SELL), trade);
        traded(conduct(trade.instrument(), trade.sellerUscc()).on(Side.BUY), trade);
    }

    private static void traded(Bait opposite, Happening.Traded trade) {
        opposite.lastTradeOpposite = trade.seq();
        opposite.tradedOpposite += trade.quantity();
    }

    @Override
    public void cancelled(Happening.Placed order, Happening.Cancelled cancelled) {
        if (Duration.between(order.at(), cancelled.at()).compareTo(quick) > 0) {
            return;
        }
        Conduct conduct = conduct(order.instrument(), order.uscc());
        conduct.quickCancels++;
        conduct.quickQuantity += cancelled.remaining();
        conduct.evidence.add(Citation.of(order));
        conduct.evidence.add(Citation.of(cancelled));
        Bait bait = conduct.on(order.side());
        if (bait.lastTradeOpposite > order.seq()) {
            bait.cancels++;
            bait.quantity += cancelled.remaining();
        }
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        hands.forEach((hand, conduct) -> {
            if (isBait(conduct.bids) || isBait(conduct.offers) || isNoise(conduct)) {
                found.add(finding(hand, conduct));
            }
        });
        return found;
    }

    private boolean isBait(Bait bait) {
        return bait.cancels >= context.limit(LAYERING_MIN_CANCELS)
                && context.limits().reaches(LAYERING_MIN_RATIO_PERCENT, bait.quantity, bait.tradedOpposite);
    }

    private boolean isNoise(Conduct conduct) {
        return conduct.quickCancels >= context.limit(NOISE_MIN_CANCELS)
                && context.limits().reaches(NOISE_MIN_PERCENT, conduct.quickQuantity, conduct.placed);
    }

    private Finding finding(Hand hand, Conduct conduct) {
        long baits = conduct.bids.cancels + conduct.offers.cancels;
        return new Finding(
                DetectorName.LAYERING,
                hand.instrument(),
                hand.group(),
                context.relations().membersOf(hand.group()),
                Text.of(
                        "申报后 %d 秒内撤单 %d 笔（占申报量 %d 中的 %d），其中 %d 笔在簿期间同一主体在相反方向成交。"
                                .formatted(
                                        quick.toSeconds(),
                                        conduct.quickCancels,
                                        conduct.placed,
                                        conduct.quickQuantity,
                                        baits),
                        "%d orders (%d of %d units placed) were cancelled within %d seconds; %d of them lay on the book"
                                        .formatted(
                                                conduct.quickCancels,
                                                conduct.quickQuantity,
                                                conduct.placed,
                                                quick.toSeconds(),
                                                baits)
                                + " while the same hands traded on the other side."),
                figures(conduct),
                conduct.evidence.citations());
    }

    private Map<String, Long> figures(Conduct conduct) {
        return new Figures()
                .add("quickCancels", conduct.quickCancels)
                .add("quickCancelledQuantity", conduct.quickQuantity)
                .add("placedQuantity", conduct.placed)
                .add("baitBids", conduct.bids.cancels)
                .add("soldMeanwhile", conduct.bids.tradedOpposite)
                .add("baitOffers", conduct.offers.cancels)
                .add("boughtMeanwhile", conduct.offers.tradedOpposite)
                .limit(context, LAYERING_SECONDS)
                .limit(context, LAYERING_MIN_CANCELS)
                .limit(context, LAYERING_MIN_RATIO_PERCENT)
                .limit(context, NOISE_MIN_CANCELS)
                .limit(context, NOISE_MIN_PERCENT)
                .values();
    }
}
