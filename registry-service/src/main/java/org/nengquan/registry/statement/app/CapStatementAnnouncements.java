package org.nengquan.registry.statement.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.registry.statement.domain.CapStatement;

/** What the public is told about caps. */
public interface CapStatementAnnouncements {

    /** These stand at the end of this business date. */
    Uni<Void> stated(List<CapStatement> statements, LocalDate on);
}
