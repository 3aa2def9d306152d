package org.nengquan.registry.region.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.registry.region.domain.RegionTarget;

/** What others are told about regions. */
public interface RegionAnnouncements {

    /** A target result stands. */
    Uni<Void> recorded(RegionTarget target, LocalDate on);

    /** Several target results stand. */
    Uni<Void> recorded(List<RegionTarget> targets, LocalDate on);
}
