package org.nengquan.gateway.route.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when every service has an address one could call. Whether it answers is not asked: with one service down the
 * door stays open for the other four.
 */
@Readiness
@ApplicationScoped
class RoutesCheck implements HealthCheck {
    private static final Set<String> SERVICES =
            Set.of("registry", "verification", "trading", "settlement", "disclosure");

    private final Map<String, URI> routes;

    RoutesCheck(RouteConfig config) {
        this.routes = config.services();
    }

    @Override
    public HealthCheckResponse call() {
        List<String> missing =
                SERVICES.stream().filter(name -> !isCallable(name)).sorted().toList();
        return HealthCheckResponse.named("routes")
                .status(missing.isEmpty())
                .withData("missing", String.join(" ", missing))
                .build();
    }

    private boolean isCallable(String service) {
        URI address = routes.get(service);
        return address != null
                && address.getHost() != null
                && Set.of("http", "https").contains(address.getScheme());
    }
}
