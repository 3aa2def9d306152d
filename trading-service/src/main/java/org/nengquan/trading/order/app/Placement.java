package org.nengquan.trading.order.app;

import org.nengquan.problem.ProblemException;
import org.nengquan.problem.domain.Refusal;

/** What became of one order of a batch. */
public sealed interface Placement {

    /** The client's name for the order. */
    String clientOrderId();

    /** It passed every gate; with the trades it made at once. */
    record Placed(String clientOrderId, PlacedOrder order) implements Placement {}

    /** A rule said no. */
    record Refused(String clientOrderId, Refusal why) implements Placement {}

    /** Not taken in, or its client order id stands for another order. */
    record Failed(String clientOrderId, ProblemException why) implements Placement {}
}
