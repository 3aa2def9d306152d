package org.nengquan.trading.journal.app;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready while this process owns its shard, or knows the replica to which it forwards. */
@Readiness
@ApplicationScoped
class ShardHealth implements AsyncHealthCheck {
    private final Journal journal;
    private final Owners owners;

    ShardHealth(Journal journal, Owners owners) {
        this.journal = journal;
        this.owners = owners;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Uni<Boolean> reachable = journal.isOwner()
                ? Uni.createFrom().item(true)
                : owners.address()
                        .map(address -> address.isPresent())
                        .onFailure()
                        .recoverWithItem(false);
        return reachable.map(ready -> HealthCheckResponse.named("market shard is owned or its owner known")
                .status(ready)
                .build());
    }
}
