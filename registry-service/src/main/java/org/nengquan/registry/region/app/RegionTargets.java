package org.nengquan.registry.region.app;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.nengquan.registry.region.domain.RegionTarget;

/** The kept target records. */
public interface RegionTargets {

    /** Keeps a new record. */
    Uni<Void> add(RegionTarget target);

    /** The record, locked until the transaction ends; fails with 404 if there is none. */
    Uni<RegionTarget> lock(UUID id);

    /** Keeps a changed state. */
    Uni<Void> update(RegionTarget target);
}
