package org.nengquan.registry.compliance.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.registry.compliance.domain.Cycle;
import org.nengquan.registry.compliance.domain.Obligation;
import org.nengquan.registry.compliance.domain.Sanction;

/** What the credit platform (省信用信息共享平台) is told: performance, and what followed where there was none. */
public interface ComplianceAnnouncements {

    /** It is counted who was in time. */
    Uni<Void> reckoned(Cycle cycle, List<Obligation> obligations, LocalDate on);

    /** A unit is sanctioned. */
    Uni<Void> sanctioned(Cycle cycle, Obligation obligation, Sanction sanction);
}
