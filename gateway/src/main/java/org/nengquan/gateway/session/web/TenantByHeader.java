package org.nengquan.gateway.session.web;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.NullUnmarked;

/**
 * Programs bring an Authorization header, browsers a cookie; whoever brings both is a program.
 *
 * <p>Two tenants and not one hybrid: an access token must be meant for the platform ({@code aud} nengquan) and an ID
 * token for the portal's own client, and one tenant can check only one audience.
 */
@ApplicationScoped
@NullUnmarked
class TenantByHeader implements TenantResolver {
    static final String MACHINE = "machine";

    @Override
    public String resolve(RoutingContext call) {
        return isMachine(call) ? MACHINE : null;
    }

    static boolean isMachine(RoutingContext call) {
        return call.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }
}
