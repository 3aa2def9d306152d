package org.nengquan.gateway.session.web;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a request came from a page of ours, by what browsers say and scripts cannot change. */
@ApplicationScoped
class OwnOrigin {
    private final Optional<String> configured;

    OwnOrigin(DoorConfig config) {
        this.configured = config.publicOrigin().map(URI::toString);
    }

    /** True too where the browser says nothing: the token in the header is then the only witness. */
    boolean isWhereThisCameFrom(HttpServerRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        @Nullable String origin = request.getHeader("Origin");
        return (site == null || site.equals("same-origin")) && (origin == null || origin.equals(own(request)));
    }

    private String own(HttpServerRequest request) {
        return configured.orElseGet(() -> request.scheme() + "://" + request.authority());
    }

    /** How the door is seen from outside. */
    @ConfigMapping(prefix = "nengquan.door")
    interface DoorConfig {

        /**
         * Scheme, host and port under which browsers reach the gateway, without a slash at the end. Empty: taken from
         * each request, which is right unless a load balancer ends TLS without telling. With a wrong value every
         * command from a browser is answered with 403.
         */
        Optional<URI> publicOrigin();
    }
}
