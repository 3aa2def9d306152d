package org.nengquan.trading.surveillance.domain;

import static org.nengquan.trading.surveillance.domain.ThresholdName.SQUEEZE_DAYS;
import static org.nengquan.trading.surveillance.domain.ThresholdName.SQUEEZE_MIN_QUANTITY;
import static org.nengquan.trading.surveillance.domain.ThresholdName.SQUEEZE_MIN_SHARE_PERCENT;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;

/**
 * Shortly before a deadline one group holds a large share of what could be had: its net purchases of the window against all
 * that was traded in it or is on offer now.
 */
final class DeadlineSqueeze implements Detector {
    private static final class Supply {
        private long traded;
        private long onOffer;
        private final Map<String, Long> net = new TreeMap<>();
        private final Map<String, Evidence> evidence = new TreeMap<>();

        void add(String seller, String buyer, long quantity) {
            traded += quantity;
            net.merge(seller, -quantity, Long::sum);
            net.merge(buyer, quantity, Long::sum);
        }

        long all() {
            return traded + onOffer;
        }
    }

    private final DayContext context;
    private final Optional<Deadline> deadline;
    private final Map<Instrument, Supply> supplies = new EnumMap<>(Instrument.class);

    DeadlineSqueeze(DayContext context) {
        this.context = context;
        this.deadline = context.deadlineAhead();
        for (Flow flow : context.flows()) {
            supply(flow.instrument())
                    .add(context.groupOf(flow.sellerUscc()), context.groupOf(flow.buyerUscc()), flow.quantity());
        }
    }

    private Supply supply(Instrument instrument) {
        return supplies.computeIfAbsent(instrument, one -> new Supply());
    }

    @Override
    public void placed(Happening.Placed order) {
        offer(order, order.quantity());
    }

    @Override
    public void cancelled(Happening.Placed order, Happening.Cancelled cancelled) {
        offer(order, -cancelled.remaining());
    }

    private void offer(Happening.Placed order, long change) {
        if (order.side() == Side.SELL) {
            supply(order.instrument()).onOffer += change;
        }
    }

    @Override
    public void traded(Match match) {
        Happening.Traded trade = match.trade();
        String buyer = context.groupOf(trade.buyerUscc());
        Supply supply = supply(trade.instrument());
        match.sell().ifPresent(order -> offer(order, -trade.quantity()));
        supply.add(context.groupOf(trade.sellerUscc()), buyer, trade.quantity());
        supply.evidence.computeIfAbsent(buyer, one -> new Evidence()).add(Citation.of(trade));
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        deadline.ifPresent(date -> supplies.forEach((instrument, supply) -> supply.evidence.keySet().stream()
                .filter(group -> isSqueezing(supply, group))
                .forEach(group -> found.add(finding(instrument, supply, group, date)))));
        return found;
    }

    private boolean isSqueezing(Supply supply, String group) {
        long net = supply.net.getOrDefault(group, 0L);
        return net >= context.limit(SQUEEZE_MIN_QUANTITY)
                && context.limits().reaches(SQUEEZE_MIN_SHARE_PERCENT, net, supply.all());
    }

    private Finding finding(Instrument instrument, Supply supply, String group, Deadline ahead) {
        long net = supply.net.getOrDefault(group, 0L);
        long days = ChronoUnit.DAYS.between(context.date(), ahead.date());
        return new Finding(
                DetectorName.DEADLINE_SQUEEZE,
                instrument,
                group,
                context.relations().membersOf(group),
                Text.of(
                        "距“%s”（%s）还有 %d 天，该主体净买入 %d，占同期可得数量 %d 的 %d%%。"
                                .formatted(
                                        ahead.name().zh(),
                                        ahead.date(),
                                        days,
                                        net,
                                        supply.all(),
                                        100 * net / supply.all()),
                        "%d days before \"%s\" (%s) the group has bought %d net, %d %% of the %d units that could be had."
                                .formatted(
                                        days,
                                        ahead.name().en(),
                                        ahead.date(),
                                        net,
                                        100 * net / supply.all(),
                                        supply.all())),
                new Figures()
                        .add("netBought", net)
                        .add("traded", supply.traded)
                        .add("onOffer", supply.onOffer)
                        .add("daysLeft", days)
                        .limit(context, SQUEEZE_DAYS)
                        .limit(context, SQUEEZE_MIN_SHARE_PERCENT)
                        .limit(context, SQUEEZE_MIN_QUANTITY)
                        .values(),
                supply.evidence.getOrDefault(group, new Evidence()).citations());
    }
}
