package org.nengquan.disclosure.trail.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one viewer may see of a step (办法§21, §22). An overseer sees all. A party sees what it did itself and the stations of
 * its trade, without the other party, its orders, its project, its fee and its fund.
 */
final class Sight {
    private static final Set<StepKind> SHARED = Set.of(
            StepKind.TRADE,
            StepKind.DELIVERY_REQUEST,
            StepKind.DELIVERY,
            StepKind.DELIVERY_REFUSED,
            StepKind.SETTLEMENT,
            StepKind.DEFAULT);
    private static final Set<String> OF_THE_SELLER = Set.of("sellerUscc", "sellOrderId", "feeFen", "treasury");
    private static final Set<String> OF_THE_BUYER = Set.of("buyerUscc", "buyOrderId", "projectId");

    private final Viewer viewer;
    private final boolean seller;
    private final boolean buyer;

    Sight(Viewer viewer, TrailEvent trade) {
        this.viewer = viewer;
        this.seller = viewer.is(trade.word("sellerUscc"));
        this.buyer = viewer.is(trade.word("buyerUscc"));
    }

    /** Whether the viewer has anything to do with the trade. */
    boolean isConcerned() {
        return viewer.overseer() || seller || buyer;
    }

    /** The step as the viewer may see it, if at all. */
    Optional<Step> of(Step step) {
        if (viewer.overseer()) {
            return Optional.of(step);
        }
        boolean own = viewer.is(step.uscc()) || (seller && isOfTheSellersRight(step));
        return own || SHARED.contains(step.kind()) ? Optional.of(without(step, own)) : Optional.empty();
    }

    /** The audit and the confirmation of the seller's own saving, and the fund of a selling city, are the seller's. */
    private boolean isOfTheSellersRight(Step step) {
        return switch (step.kind()) {
            case AUDIT, CONFIRMATION -> viewer.is(String.valueOf(step.facts().get("uscc")));
            case TREASURY -> true;
            default -> false;
        };
    }

    private Step without(Step step, boolean own) {
        return new Step(
                step.kind(),
                step.title(),
                step.at(),
                step.businessDate(),
                step.role(),
                own ? step.uscc() : "",
                own ? step.facts() : redacted(step.facts()),
                step.published().map(Published::withoutNonce));
    }

    private Map<String, Object> redacted(Map<String, Object> facts) {
        var kept = new LinkedHashMap<>(facts);
        kept.keySet().removeAll(seller ? OF_THE_BUYER : OF_THE_SELLER);
        return kept;
    }
}
