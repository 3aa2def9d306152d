package org.nengquan.disclosure.sharing.stream;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;

/** Trusts whom the JVM trusts, or the authority under {@code quarkus.tls.credit-platform}, where the province has its own. */
@ApplicationScoped
class Connections {
    private static final String NAME = "credit-platform";

    private final Vertx vertx;
    private final TlsConfigurationRegistry trust;

    Connections(Vertx vertx, TlsConfigurationRegistry trust) {
        this.vertx = vertx;
        this.trust = trust;
    }

    WebClient open() {
        var options = new WebClientOptions();
        options.setFollowRedirects(false);
        trust.get(NAME).ifPresent(authority -> TlsConfigUtils.configure(options, authority));
        return WebClient.create(vertx, options);
    }
}
