package org.nengquan.gateway.door.domain;

/**
 * Where a request is stopped and looked at, in the order of the stations. Each may end the journey with a problem.
 *
 * <p>Numbers stand between Quarkus's own: after its authentication (-200) and authorization (-100), before its routes.
 */
public enum Station {
    /** Who is it? Leaves a {@code Visitor} behind for the stations that follow. */
    VISITOR(-90),
    /** Did our own pages send this command? */
    FORGERY(-80),
    /** Is it too fast? */
    SPEED(-70),
    /** Answers of the gateway itself. */
    OWN(-60),
    /** Everything else is led to its service. */
    FORWARD(-50);

    private final int order;

    Station(int order) {
        this.order = order;
    }

    /** The order of the station among the routes of the HTTP server. */
    public int order() {
        return order;
    }
}
