package org.nengquan.trading.order.web;

import org.jspecify.annotations.Nullable;
import org.nengquan.problem.Problem;
import org.nengquan.problem.Problems;
import org.nengquan.trading.order.app.PlacedOrder;
import org.nengquan.trading.order.app.Placement;

/**
 * The answer to one order of a batch, as it would have been answered alone.
 *
 * @param clientOrderId which order
 * @param status the HTTP status it would have had: 201, or that of the problem
 * @param order if it was placed
 * @param problem if it was not
 */
record PlacementAnswer(
        String clientOrderId,
        int status,
        @Nullable PlacedOrder order,
        @Nullable Problem problem) {
    private static final int CREATED = 201;

    static PlacementAnswer of(Placement placement) {
        return switch (placement) {
            case Placement.Placed(var id, var order) -> new PlacementAnswer(id, CREATED, order, null);
            case Placement.Refused(var id, var why) -> problem(id, Problems.of(why));
            case Placement.Failed(var id, var why) -> problem(id, why.problem());
        };
    }

    private static PlacementAnswer problem(String clientOrderId, Problem problem) {
        return new PlacementAnswer(clientOrderId, problem.status(), null, problem);
    }
}
