package org.nengquan.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Puts a {@code @QuarkusTest} that needs neither database nor broker on this JVM's issuer: {@code @WithTestResource(IssuerAlone.class)}. */
public final class IssuerAlone implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        synchronized (SharedLock.WORD) {
            TestIssuer.start();
        }
        return Map.of("quarkus.oidc.auth-server-url", TestIssuer.sharedUrl(), "quarkus.http.test-port", "0");
    }

    /** Nothing to do: the issuer ends with the JVM. */
    @Override
    public void stop() {}
}
