package org.nengquan.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A gateway between a stub of Keycloak and stubs of the services; settlement is down. */
public final class DoorStack implements QuarkusTestResourceLifecycleManager {
    private final StubKeycloak keycloak = new StubKeycloak();
    private final StubServices services = new StubServices();

    @Override
    public Map<String, String> start() {
        System.setProperty("door.issuer", keycloak.issuer());
        return Map.ofEntries(
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("quarkus.management.test-port", "0"),
                Map.entry("quarkus.oidc.auth-server-url", keycloak.issuer()),
                Map.entry("quarkus.oidc.credentials.secret", "a client secret that is long enough for the door"),
                Map.entry("nengquan.session.secret", "a session secret that is long enough for it"),
                Map.entry("nengquan.upstream.timeout", "1S"),
                Map.entry("nengquan.upstream.max-body-bytes", "100000"),
                Map.entry("nengquan.routes.registry", services.address()),
                Map.entry("nengquan.routes.verification", services.address()),
                Map.entry("nengquan.routes.trading", services.address()),
                Map.entry("nengquan.routes.disclosure", services.address()),
                Map.entry("nengquan.routes.settlement", "http://localhost:1"));
    }

    /** The issuer, for those who write tokens. */
    static String issuer() {
        return System.getProperty("door.issuer");
    }

    @Override
    public void stop() {
        keycloak.stop();
        services.stop();
    }
}
