package org.nengquan.gateway.session.web;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.nengquan.gateway.session.domain.Visitor;

/** Turns what Quarkus knows about a caller into a visitor. */
@ApplicationScoped
class Visitors {

    Visitor of(RoutingContext call, SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return anonymous(call);
        }
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        if (TenantByHeader.isMachine(call)) {
            return new Visitor.Machine(token.getSubject());
        }
        AccessTokenCredential access = identity.getCredential(AccessTokenCredential.class);
        return new Visitor.Browser(token.getSubject(), sessionId(token), access.getToken());
    }

    Visitor anonymous(RoutingContext call) {
        @Nullable SocketAddress remote = call.request().remoteAddress();
        String address = remote == null ? "unknown" : Objects.requireNonNullElse(remote.hostAddress(), "unknown");
        return new Visitor.Anonymous(address);
    }

    /** Keycloak's {@code sid}; the subject for providers that have none, so that a token still fits one person only. */
    private static String sessionId(JsonWebToken idToken) {
        @Nullable String sid = idToken.getClaim("sid");
        return Objects.requireNonNullElseGet(sid, idToken::getSubject);
    }
}
