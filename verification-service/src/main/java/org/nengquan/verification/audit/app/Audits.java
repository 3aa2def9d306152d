package org.nengquan.verification.audit.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.verification.audit.domain.Audit;
import org.nengquan.verification.baseline.domain.Baseline;
import org.nengquan.verification.listing.domain.Sight;
import org.nengquan.verification.listing.domain.Window;

/** Re-audits; each call joins the running transaction. Whoever changes one holds its base period. */
public interface Audits {

    /** The base period that an audit is about: hold it before reading the audit. */
    Uni<Optional<UUID>> baselineOf(UUID auditId);

    Uni<Optional<Audit>> find(UUID id);

    /** Whether this report already proves another saving of the unit in the same instrument. */
    Uni<Boolean> knowsReport(Baseline baseline, String reportSha256);

    /** Adds one together with its energy report. */
    Uni<Void> add(Audit audit, Baseline baseline);

    /** Stores the new state. */
    Uni<Void> update(Audit audit);

    /** Those within sight, oldest first; one more than the window is wide. */
    Uni<List<Audit>> list(Sight sight, Window window);
}
