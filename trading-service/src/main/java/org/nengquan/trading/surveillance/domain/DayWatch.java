package org.nengquan.trading.surveillance.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * All detectors over one day. Tell it the journal in its order, in portions of any size; what it has found when the day
 * is closed is the day's result, and the same for the same journal.
 *
 * <p>Not thread-safe.
 */
public final class DayWatch {
    private final DayContext context;
    private final OpenOrders orders = new OpenOrders();
    private final List<Detector> detectors;
    private long lastSeq;
    private boolean closed;

    public DayWatch(DayContext context) {
        this.context = context;
        this.detectors = List.of(
                new WashTrades(context),
                new MatchedTrades(context),
                new RelatedParties(context),
                new Layering(context),
                new ClosingPressure(context),
                new DeadlineSqueeze(context),
                new PricePattern(context),
                new VolumePattern(context));
    }

    public DayContext context() {
        return context;
    }

    /** The last line that was told. */
    public long lastSeq() {
        return lastSeq;
    }

    public boolean isClosed() {
        return closed;
    }

    /** The next thing that happened. */
    public void take(Happening happening) {
        if (closed) {
            throw new IllegalStateException("the day is over at line " + lastSeq);
        }
        lastSeq = happening.seq();
        switch (happening) {
            case Happening.Opened opened -> detectors.forEach(detector -> detector.opened(opened));
            case Happening.Placed order -> placed(order);
            case Happening.Cancelled cancelled ->
                orders.cancelled(cancelled)
                        .ifPresent(order -> detectors.forEach(detector -> detector.cancelled(order, cancelled)));
            case Happening.Traded trade -> traded(trade);
            case Happening.Closed end -> closed(end);
        }
    }

    private void placed(Happening.Placed order) {
        orders.placed(order);
        detectors.forEach(detector -> detector.placed(order));
    }

    private void traded(Happening.Traded trade) {
        Match match = orders.traded(trade);
        detectors.forEach(detector -> detector.traded(match));
    }

    private void closed(Happening.Closed end) {
        closed = true;
        detectors.forEach(detector -> detector.closed(end));
    }

    /** What looks wrong so far, by detector and subject. */
    public List<Finding> findings() {
        var all = new ArrayList<Finding>();
        detectors.forEach(detector -> all.addAll(detector.findings()));
        return all;
    }
}
