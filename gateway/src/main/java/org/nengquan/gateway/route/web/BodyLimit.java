package org.nengquan.gateway.route.web;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/** Counts a body that did not announce its size, and cuts it off at the limit. */
final class BodyLimit implements ProxyInterceptor {
    private final long maxBytes;

    BodyLimit(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    static ProblemException tooLarge() {
        return Problems.of(413, "too-large", Text.of("请求内容过大", "The request is too large"));
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        Body body = context.request().getBody();
        LimitedBody limited = new LimitedBody(body.stream(), maxBytes);
        context.request().setBody(Body.body(limited, body.length()));
        return context.sendRequest()
                .recover(failure -> Future.failedFuture(limited.isTooLarge() ? tooLarge() : failure));
    }
}
