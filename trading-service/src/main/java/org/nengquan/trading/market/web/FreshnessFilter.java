package org.nengquan.trading.market.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nengquan.trading.journal.app.Board;

/**
 * Gives each public answer the journal's last line as its entity tag, and answers 304 before anything is read when the
 * asker has seen that line. Caches may keep an answer but must ask before they use it; what is not public is never kept.
 */
class FreshnessFilter {
    private static final Pattern PUBLIC = Pattern.compile("/api/trading/v1/(markets(/.+)?|trading-days/current)");
    private static final String TAG = FreshnessFilter.class.getName();

    private final Board board;
    private final String build;

    FreshnessFilter(
            Board board, @ConfigProperty(name = "quarkus.application.version", defaultValue = "0") String build) {
        this.board = board;
        this.build = build;
    }

    @ServerRequestFilter
    Optional<Response> answerIfNothingIsNew(ContainerRequestContext request) {
        if (!isPublicRead(request)) {
            return Optional.empty();
        }
        // Taken before anything is read: an answer may be newer than its tag, never older.
        String tag = "W/\"" + board.edition() + "-" + build + "\"";
        request.setProperty(TAG, tag);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known == null || !known.contains(tag) ? Optional.empty() : Optional.of(notModified(tag));
    }

    @ServerResponseFilter
    void mark(ContainerRequestContext request, ContainerResponseContext response) {
        Object tag = request.getProperty(TAG);
        boolean fresh = tag != null && response.getStatus() == 200;
        if (fresh) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, fresh ? "public, no-cache" : "no-store");
    }

    private static Response notModified(String tag) {
        return Response.notModified().header(HttpHeaders.ETAG, tag).build();
    }

    private static boolean isPublicRead(ContainerRequestContext request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return read && PUBLIC.matcher(request.getUriInfo().getPath()).matches();
    }
}
