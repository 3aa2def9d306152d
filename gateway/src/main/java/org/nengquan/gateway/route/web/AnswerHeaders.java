package org.nengquan.gateway.route.web;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import java.util.List;

/** What of a service's answer stays inside: the hop's own headers, cookies, and talk about software. */
final class AnswerHeaders implements ProxyInterceptor {
    /** A service has no business with the session's cookies. */
    private static final List<String> KEPT_BACK =
            List.of("Connection", "Keep-Alive", "Proxy-Authenticate", "Trailer", "Upgrade", "Set-Cookie", "Server");

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        RequestHeaders.removeHopByHop(headers);
        KEPT_BACK.forEach(headers::remove);
        boolean personal = context.request().proxiedRequest().headers().contains(HttpHeaders.AUTHORIZATION);
        if (personal && !headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return context.sendResponse();
    }
}
