package org.nengquan.registry.document.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Only a document may be long. The server's own limit is one for all routes, and as wide as the longest document; a form
 * of that length would cost memory and mean nothing.
 */
@ApplicationScoped
class BodyLimits {

    private static final long LONGEST_FORM = 256 * 1024L;
    private static final int TOO_LONG = 413;
    private static final int BEFORE_THE_ROUTES = 100;

    void register(@Observes Filters filters) {
        filters.register(BodyLimits::check, BEFORE_THE_ROUTES);
    }

    private static void check(RoutingContext request) {
        boolean document = request.normalizedPath().endsWith("/documents");
        if (!document && length(request) > LONGEST_FORM) {
            request.response()
                    .setStatusCode(TOO_LONG)
                    .putHeader("Connection", "close")
                    .end();
            return;
        }
        request.next();
    }

    /** As the sender says; what is sent without a length is held to the server's limit. */
    private static long length(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
