package org.nengquan.registry.ets.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.nengquan.registry.ets.domain.EtsCoverage;

/** What others are told about units in carbon trading. */
public interface EtsAnnouncements {

    /** A unit's coverage was recorded. */
    Uni<Void> recorded(EtsCoverage coverage, LocalDate on);
}
