package org.nengquan.gateway.route.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import org.nengquan.gateway.session.domain.Visitor;

/** What a service gets to see of a request: who calls and from where, and nothing that was meant for the gateway. */
final class RequestHeaders {
    /** Never believed from outside, or of no use inside. */
    private static final List<String> KEPT_BACK = List.of(
            "Cookie",
            "X-Nengquan-Csrf",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Server",
            "X-Real-IP",
            "Expect");

    private RequestHeaders() {}

    static void prepare(HttpServerRequest request, Visitor visitor) {
        MultiMap headers = request.headers();
        removeHopByHop(headers);
        KEPT_BACK.forEach(headers::remove);
        if (visitor instanceof Visitor.Browser browser) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + browser.accessToken());
        }
        headers.set("X-Forwarded-For", String.valueOf(request.remoteAddress().hostAddress()));
        headers.set("X-Forwarded-Proto", String.valueOf(request.scheme()));
        headers.set("X-Forwarded-Host", String.valueOf(request.authority()));
    }

    /**
     * Headers for the next hop only, named in {@code Connection} (RFC 9110 §7.6.1); the proxy removes the well-known
     * ones itself. Framing headers cannot be named away: that would let one request be read as two.
     */
    static void removeHopByHop(MultiMap headers) {
        headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(names -> Arrays.stream(names.split(",")))
                .map(String::trim)
                .filter(name -> !name.equalsIgnoreCase("Content-Length") && !name.equalsIgnoreCase("Transfer-Encoding"))
                .filter(name -> !name.equalsIgnoreCase("Authorization") && !name.equalsIgnoreCase("traceparent"))
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
        headers.remove("Proxy-Connection");
    }
}
