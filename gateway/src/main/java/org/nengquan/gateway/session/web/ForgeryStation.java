package org.nengquan.gateway.session.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nengquan.gateway.door.domain.Station;
import org.nengquan.gateway.session.app.CsrfTokens;
import org.nengquan.gateway.session.domain.Visitor;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;

/**
 * Refuses commands that a browser was tricked into: they need the session's token in a header, and must come from our
 * own origin as far as the browser says. Programs with a bearer token are not concerned: nothing sends it by itself.
 */
@ApplicationScoped
class ForgeryStation {
    static final String HEADER = "X-Nengquan-Csrf";
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final CsrfTokens tokens;
    private final OwnOrigin ownOrigin;

    ForgeryStation(CsrfTokens tokens, OwnOrigin ownOrigin) {
        this.tokens = tokens;
        this.ownOrigin = ownOrigin;
    }

    void register(@Observes Router router) {
        router.route().order(Station.FORGERY.order()).handler(this::look);
    }

    private void look(RoutingContext call) {
        Visitor visitor = Visitor.recognised(call.get(Visitor.KEY));
        if (visitor instanceof Visitor.Browser browser && !isGenuine(call.request(), browser)) {
            call.fail(Problems.of(
                    403,
                    "csrf",
                    Text.of(
                            "请求未携带本站会话的校验令牌，请刷新页面后重试",
                            "The request does not carry this session's token; reload the page")));
            return;
        }
        call.next();
    }

    private boolean isGenuine(HttpServerRequest request, Visitor.Browser browser) {
        return HARMLESS.contains(request.method())
                || (ownOrigin.isWhereThisCameFrom(request) && carriesToken(request, browser));
    }

    private boolean carriesToken(HttpServerRequest request, Visitor.Browser browser) {
        @Nullable String token = request.getHeader(HEADER);
        return tokens.matches(browser.sessionId(), token);
    }
}
