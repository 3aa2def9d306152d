package org.nengquan.gateway.door.web;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.nengquan.gateway.door.domain.TraceParent;
import org.nengquan.tracing.TraceParents;

/** The first thing that happens to a request: it gets a trace, and its answer the headers that protect the reader. */
@ApplicationScoped
class Arrival {
    private static final int BEFORE_EVERYTHING_ELSE = 1000;
    /**
     * Scripts only from here, so that a sentence typed by one person never runs in another's browser. Style attributes
     * are allowed because the chart and the widgets place their boxes with them.
     */
    private static final String CONTENT_SECURITY = "default-src 'self'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(this::greet, BEFORE_EVERYTHING_ELSE);
    }

    private void greet(RoutingContext call) {
        HttpServerRequest request = call.request();
        TraceParent trace = TraceParent.of(known(request), Arrival::hex);
        request.headers().set("traceparent", trace.value());
        boolean encrypted = "https".equals(request.scheme());
        call.addHeadersEndHandler(ignored -> protect(call, encrypted));
        call.next();
    }

    /** Where traces are collected the request has a span already, and its id is the one that the caller must be told. */
    private static @Nullable String known(HttpServerRequest request) {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? TraceParents.write(span) : request.getHeader(TraceParents.HEADER);
    }

    /** At the very end and with {@code set}, so that no service behind the door can weaken them. */
    private static void protect(RoutingContext call, boolean encrypted) {
        var headers = call.response().headers();
        headers.set("Content-Security-Policy", CONTENT_SECURITY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (encrypted) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    private static String hex(int digits) {
        byte[] bytes = new byte[digits / 2];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] |= 1;
        return HexFormat.of().formatHex(bytes);
    }
}
