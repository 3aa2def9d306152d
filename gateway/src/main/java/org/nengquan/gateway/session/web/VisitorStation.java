package org.nengquan.gateway.session.web;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.nengquan.gateway.door.domain.Station;
import org.nengquan.gateway.session.domain.Visitor;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/**
 * Finds out who is calling and never redirects: a script cannot follow a redirect to a login page. Only {@code /login}
 * does that, guarded by Quarkus itself.
 *
 * <p>A bad bearer token is refused even where none is needed, because its bearer believes in it. A bad or expired cookie
 * makes its bearer one of the public: the portal then asks for login.
 */
@ApplicationScoped
class VisitorStation {
    private static final Logger LOG = Logger.getLogger(VisitorStation.class);
    private static final BiConsumer<RoutingContext, Throwable> LEAVE_THE_ANSWER_TO_US = (call, failure) -> {};

    private final IdentityProviderManager identities;
    private final Visitors visitors;

    VisitorStation(IdentityProviderManager identities, Visitors visitors) {
        this.identities = identities;
        this.visitors = visitors;
    }

    void register(@Observes Router router) {
        router.route().order(Station.VISITOR.order()).handler(this::recognise);
    }

    private void recognise(RoutingContext call) {
        if (isOnTheWayToLogin(String.valueOf(call.request().path()))) {
            welcome(call, visitors.anonymous(call));
            return;
        }
        call.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEAVE_THE_ANSWER_TO_US);
        QuarkusHttpUser.getSecurityIdentity(call, identities)
                .subscribe()
                .with(identity -> known(call, identity), failure -> unknown(call, failure));
    }

    /** The pages of the portal are the same for everybody, and login has its own guard. */
    private static boolean isOnTheWayToLogin(String path) {
        return path.equals("/app") || path.startsWith("/app/") || path.startsWith("/login") || path.equals("/logout");
    }

    private void known(RoutingContext call, SecurityIdentity identity) {
        boolean unreadable = identity.isAnonymous() && TenantByHeader.isMachine(call);
        if (unreadable) {
            refuse(call);
            return;
        }
        welcome(call, visitors.of(call, identity));
    }

    private void unknown(RoutingContext call, Throwable failure) {
        if (!isVerdict(failure)) {
            LOG.warnf("identity provider does not answer: %s", failure.getMessage());
            call.fail(Problems.unavailable(
                    Duration.ofSeconds(5), Text.of("身份认证服务暂不可用", "The identity provider is not available")));
            return;
        }
        if (TenantByHeader.isMachine(call)) {
            refuse(call);
            return;
        }
        welcome(call, visitors.anonymous(call));
    }

    private static boolean isVerdict(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof AuthenticationRedirectException;
    }

    private static void refuse(RoutingContext call) {
        call.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        call.fail(Problems.unauthorized());
    }

    private static void welcome(RoutingContext call, Visitor visitor) {
        call.put(Visitor.KEY, visitor);
        call.next();
    }
}
