package org.nengquan.gateway.portal.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.nengquan.gateway.door.domain.Station;

/**
 * Any address below {@code /app/} is a page of the portal, which is one file and finds its own way; files have a dot in
 * their name and are left to Quarkus.
 */
@ApplicationScoped
class PortalPages {
    private static final String PAGE = "/app/index.html";

    void register(@Observes Router router) {
        reading(router, "/app").handler(PortalPages::enter);
        reading(router, "/app/*").handler(PortalPages::turnTo);
    }

    private static Route reading(Router router, String path) {
        return router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD).order(Station.OWN.order());
    }

    private static void enter(RoutingContext call) {
        if ("/app".equals(call.request().path())) {
            call.response()
                    .setStatusCode(308)
                    .putHeader(HttpHeaders.LOCATION, "/app/")
                    .end();
            return;
        }
        call.next();
    }

    private static void turnTo(RoutingContext call) {
        String path = String.valueOf(call.request().path());
        boolean file = path.substring(path.lastIndexOf('/')).contains(".");
        if (file) {
            call.next();
            return;
        }
        call.reroute(PAGE);
    }
}
