package org.nengquan.gateway.limit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nengquan.gateway.door.domain.Station;
import org.nengquan.gateway.limit.app.RateLimits;
import org.nengquan.gateway.session.domain.Visitor;
import org.nengquan.problem.Problems;

/** Stops those who are too fast: by address before their token is checked, by who they are after it. */
@ApplicationScoped
class SpeedStation {
    /** After the security headers, before the authentication of Quarkus. */
    private static final int ON_ARRIVAL = 500;

    private final RateLimits limits;

    SpeedStation(RateLimits limits) {
        this.limits = limits;
    }

    void registerArrival(@Observes Filters filters) {
        filters.register(this::onArrival, ON_ARRIVAL);
    }

    void register(@Observes Router router) {
        router.route().order(Station.SPEED.order()).handler(this::look);
    }

    private void onArrival(RoutingContext call) {
        @Nullable SocketAddress remote = call.request().remoteAddress();
        goOnOrWait(call, limits.waitOnArrival(remote == null ? "unknown" : String.valueOf(remote.hostAddress())));
    }

    private void look(RoutingContext call) {
        Visitor visitor = Visitor.recognised(call.get(Visitor.KEY));
        boolean known = !(visitor instanceof Visitor.Anonymous);
        goOnOrWait(call, known ? limits.waitForKnown(visitor.limitedBy()) : limits.waitForPublic(visitor.limitedBy()));
    }

    private static void goOnOrWait(RoutingContext call, Optional<Duration> wait) {
        wait.ifPresentOrElse(time -> call.fail(Problems.tooMany(time)), call::next);
    }
}
