package org.nengquan.gateway.route.web;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.nengquan.gateway.door.app.ProblemBodies;
import org.nengquan.gateway.door.domain.TraceParent;
import org.nengquan.problem.Problem;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/**
 * What the caller hears when a service does not answer: 503 if it was not reached and so did nothing, 504 if it fell
 * silent, 502 if it broke off. After 502 and 504 nobody knows what was done: the same command with the same key may be
 * sent again.
 */
@ApplicationScoped
class OutageAnswers implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(OutageAnswers.class);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Text NOT_REACHED = Text.of("服务暂不可用，请稍后重试", "The service is not available, try again shortly");
    private static final Text SILENT = Text.of(
            "服务未在规定时间内答复，请用同一幂等键重试", "The service did not answer in time; repeat with the same Idempotency-Key");
    private static final Text BROKEN_OFF =
            Text.of("服务中断了答复，请用同一幂等键重试", "The service broke off; repeat with the same Idempotency-Key");

    private final ProblemBodies bodies;

    OutageAnswers(ProblemBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> Future.succeededFuture(answer(context, failure)));
    }

    private ProxyResponse answer(ProxyContext context, Throwable failure) {
        HttpServerRequest request = context.request().proxiedRequest();
        String path = String.valueOf(request.path());
        ProblemException problem = problem(failure);
        String traceId = TraceParent.kept(request.getHeader("traceparent")).traceId();
        LOG.infof(
                "not answered by the service status=%d path=%s traceId=%s cause=%s",
                problem.problem().status(), path, traceId, failure);
        ProxyResponse response = context.request()
                .release()
                .response()
                .setStatusCode(problem.problem().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(Buffer.buffer(bodies.bytes(problem.problem(), path, traceId))));
        boolean worthTryingAgain = problem.problem().status() >= 500;
        return worthTryingAgain
                ? response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(SOON.toSeconds()))
                : response;
    }

    private static ProblemException problem(Throwable failure) {
        return switch (failure) {
            case ProblemException known -> known;
            case ConnectException refused -> Problems.unavailable(SOON, NOT_REACHED);
            case UnknownHostException unknown -> Problems.unavailable(SOON, NOT_REACHED);
            case ConnectionPoolTooBusyException busy -> Problems.unavailable(SOON, NOT_REACHED);
            case TimeoutException late -> Problems.gatewayTimeout(SILENT);
            default -> Problems.badGateway(BROKEN_OFF);
        };
    }
}
