package org.nengquan.trading.surveillance.domain;

import java.util.List;

/**
 * Watches one day. It is told what happens in the journal's order and may be asked at any time what it has found so far:
 * the answer depends on what was told only, so the day's last answer is the same however often it was asked before.
 *
 * <p>It keeps sums by participant and the orders that are open, never the whole day. Not thread-safe.
 */
interface Detector {

    /** A trade. */
    default void traded(Match match) {}

    /** An order that was accepted. */
    default void placed(Happening.Placed order) {}

    /** A cancellation with the order it ends. */
    default void cancelled(Happening.Placed order, Happening.Cancelled cancelled) {}

    /** The day's prices before and after. */
    default void opened(Happening.Opened opened) {}

    /** The day's end; after it nothing more is told. */
    default void closed(Happening.Closed closed) {}

    /** What looks wrong so far, by subject. */
    List<Finding> findings();
}
