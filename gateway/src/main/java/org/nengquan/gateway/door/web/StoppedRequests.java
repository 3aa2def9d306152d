package org.nengquan.gateway.door.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.nengquan.gateway.door.app.ProblemBodies;
import org.nengquan.gateway.door.domain.TraceParent;
import org.nengquan.problem.Problem;
import org.nengquan.problem.ProblemException;

/** Answers every request that a station stopped: stations fail the call with a problem and know nothing of bodies. */
@ApplicationScoped
class StoppedRequests {
    private static final int BEFORE_THE_HANDLER_OF_QUARKUS = Integer.MIN_VALUE + 10;

    private final ProblemBodies bodies;

    StoppedRequests(ProblemBodies bodies) {
        this.bodies = bodies;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_HANDLER_OF_QUARKUS).failureHandler(this::answer);
    }

    private void answer(RoutingContext call) {
        if (call.failure() instanceof ProblemException stopped) {
            answer(call, stopped);
            return;
        }
        call.next();
    }

    private void answer(RoutingContext call, ProblemException stopped) {
        Problem problem = stopped.problem();
        String traceId =
                TraceParent.kept(call.request().getHeader("traceparent")).traceId();
        var response = call.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        stopped.retryAfter().ifPresent(wait -> response.putHeader(HttpHeaders.RETRY_AFTER, seconds(wait)));
        response.end(Buffer.buffer(
                bodies.bytes(problem, String.valueOf(call.request().path()), traceId)));
    }

    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
