package org.nengquan.registry.region.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
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

    /** Keeps new records that came in one file. */
    Uni<Void> addImport(UUID importId, List<RegionTarget> targets);

    /** The records of one file, locked until the transaction ends; empty if there was no such file. */
    Uni<List<RegionTarget>> lockImport(UUID importId);

    /** Keeps the changed states of several records. */
    Uni<Void> updateAll(List<RegionTarget> targets);

    /** What was last recorded of each region and year, by region, the newest year first. */
    Uni<List<RegionTarget>> recorded();
}
