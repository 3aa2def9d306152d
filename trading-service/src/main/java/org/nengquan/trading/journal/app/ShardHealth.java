package org.nengquan.trading.journal.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while this process owns its shard: until requests are forwarded, another replica answers them. */
@Readiness
@ApplicationScoped
class ShardHealth implements HealthCheck {
    private final Journal journal;

    ShardHealth(Journal journal) {
        this.journal = journal;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("market shard is owned")
                .status(journal.isOwner())
                .build();
    }
}
