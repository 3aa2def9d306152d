package org.nengquan.disclosure.edition.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nengquan.disclosure.edition.app.CurrentEdition;

/**
 * Gives each public answer the edition as its entity tag, and answers 304 before anything is read or rendered when the
 * asker has that edition already. Caches may keep an answer but must ask before they use it: a figure may change any
 * moment.
 */
class FreshnessFilter {

    private static final String TAG = FreshnessFilter.class.getName();

    private final CurrentEdition edition;
    private final String build;

    FreshnessFilter(
            CurrentEdition edition,
            @ConfigProperty(name = "quarkus.application.version", defaultValue = "0") String build) {
        this.edition = edition;
        this.build = build;
    }

    @ServerRequestFilter
    Optional<Response> answerIfNothingIsNew(ContainerRequestContext request) {
        if (!isPublicRead(request)) {
            return Optional.empty();
        }
        // Taken before anything is read: an answer may be newer than its tag, never older.
        String tag = "W/\"" + edition.number() + "-" + build + "\"";
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
        String path = request.getUriInfo().getPath();
        return read
                && !path.endsWith("/integrity")
                && !path.contains("/trade-trails/")
                && !path.endsWith("/credit-records")
                && !path.endsWith("/credit-push");
    }
}
