package org.nengquan.disclosure.edition.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.nengquan.disclosure.edition.app.CurrentEdition;

/** Not ready before the public figures are in memory: an empty market page would be a false statement. */
@Readiness
@ApplicationScoped
class FiguresLoaded implements HealthCheck {

    private final CurrentEdition edition;

    FiguresLoaded(CurrentEdition edition) {
        this.edition = edition;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("public figures loaded")
                .status(edition.isLoaded())
                .build();
    }
}
