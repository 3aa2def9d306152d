package org.nengquan.registry.region.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.registry.region.domain.RegionTarget;

/** Tells which results stand. */
@ApplicationScoped
public class FindRegionTargets {

    private final RegionTargets targets;

    FindRegionTargets(RegionTargets targets) {
        this.targets = targets;
    }

    /** The last record of each region and year, by region, the newest year first. */
    @WithTransaction
    public Uni<List<RegionTarget>> recorded() {
        return targets.recorded();
    }
}
