package org.nengquan.trading.surveillance.domain;

import static org.nengquan.trading.surveillance.domain.ThresholdName.RELATED_MIN_QUANTITY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nengquan.problem.domain.Text;

/** Parties whom the registry knows to have a common representative or controlling company traded with each other. */
final class RelatedParties implements Detector {
    private static final class Dealings {
        private long quantity;
        private long trades;
        private final Set<Relation.Kind> ties = EnumSet.noneOf(Relation.Kind.class);
        private final Evidence evidence = new Evidence();
    }

    private final DayContext context;
    private final Map<Pair, Dealings> pairs = new TreeMap<>(Pairs.ORDER);

    RelatedParties(DayContext context) {
        this.context = context;
    }

    @Override
    public void traded(Match match) {
        Happening.Traded trade = match.trade();
        Set<Relation.Kind> ties = context.relations().between(trade.buyerUscc(), trade.sellerUscc());
        if (trade.isAdministrative() || ties.isEmpty()) {
            return;
        }
        Dealings dealings = pairs.computeIfAbsent(
                Pair.of(trade.instrument(), trade.buyerUscc(), trade.sellerUscc()), one -> new Dealings());
        dealings.quantity += trade.quantity();
        dealings.trades++;
        dealings.ties.addAll(ties);
        dealings.evidence.add(Citation.of(trade));
    }

    @Override
    public List<Finding> findings() {
        var found = new ArrayList<Finding>();
        pairs.forEach((pair, dealings) -> {
            if (dealings.quantity >= context.limit(RELATED_MIN_QUANTITY)) {
                found.add(finding(pair, dealings));
            }
        });
        return found;
    }

    private Finding finding(Pair pair, Dealings dealings) {
        return new Finding(
                DetectorName.RELATED_PARTIES,
                pair.instrument(),
                pair.subject(),
                List.of(pair.one(), pair.other()),
                Text.of(
                        "双方存在关联（%s），当日互相成交 %d 笔，共 %d。".formatted(zh(dealings.ties), dealings.trades, dealings.quantity),
                        "The two are related (%s) and traded with each other: %d trades, %d units."
                                .formatted(en(dealings.ties), dealings.trades, dealings.quantity)),
                new Figures()
                        .add("trades", dealings.trades)
                        .add("quantity", dealings.quantity)
                        .limit(context, RELATED_MIN_QUANTITY)
                        .values(),
                dealings.evidence.citations());
    }

    private static String zh(Set<Relation.Kind> ties) {
        return String.join(
                "、",
                ties.stream()
                        .map(tie -> tie == Relation.Kind.CONTROLLER ? "同一控制" : "共同代表人")
                        .toList());
    }

    private static String en(Set<Relation.Kind> ties) {
        return String.join(
                ", ",
                ties.stream()
                        .map(tie -> tie == Relation.Kind.CONTROLLER ? "common control" : "a common representative")
                        .toList());
    }
}
