package org.nengquan.disclosure.trail.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the events of a trade's way in order. */
public final class Tracing {
    /** A trade that was settled passed all of these; saved units come from a confirmation too. */
    private static final Set<StepKind> WAY = EnumSet.of(
            StepKind.ISSUE,
            StepKind.QUOTA_TO_TRADING,
            StepKind.CASH_TO_TRADING,
            StepKind.TRADE,
            StepKind.DELIVERY_REQUEST,
            StepKind.DELIVERY,
            StepKind.SETTLEMENT);

    private static final Set<StepKind> CONFIRMED = EnumSet.of(StepKind.AUDIT, StepKind.CONFIRMATION);

    private Tracing() {}

    /** The types of event that belong to trails. */
    public static Set<String> types() {
        return Stations.types();
    }

    /**
     * The trail as the viewer may see it; empty if it is none of the viewer's business.
     *
     * @param trade the trade itself
     * @param events everything found on its way, the trade among it
     */
    public static Optional<Trail> of(TrailEvent trade, List<TrailEvent> events, Viewer viewer) {
        var sight = new Sight(viewer, trade);
        if (!sight.isConcerned()) {
            return Optional.empty();
        }
        String number = trade.word("tradeNumber");
        List<Step> all = events.stream()
                .flatMap(event -> Stations.of(event, number).stream())
                .sorted(Comparator.comparing(Step::kind).thenComparing(Step::at))
                .toList();
        List<Step> seen = all.stream().map(sight::of).flatMap(Optional::stream).toList();
        List<StepKind> missing = missing(trade, all);
        return Optional.of(new Trail(number, missing.isEmpty(), missing, all.size() - seen.size(), seen));
    }

    private static List<StepKind> missing(TrailEvent trade, List<Step> steps) {
        var missing = EnumSet.copyOf(WAY);
        if (trade.word("priority").equals("SAVED")) {
            missing.addAll(CONFIRMED);
        }
        steps.forEach(step -> missing.remove(step.kind()));
        return new ArrayList<>(missing);
    }
}
