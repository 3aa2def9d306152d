package org.nengquan.verification.energy.app;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.nengquan.verification.energy.domain.EnergyReport;

/** Energy reports as they were computed; they never change. Each call joins the running transaction. */
public interface EnergyReports {

    Uni<Void> keep(EnergyReport report);

    /** The reports with these ids, by id. */
    Uni<Map<UUID, EnergyReport>> find(Collection<UUID> ids);
}
