package org.nengquan.registry.handover.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.registry.handover.domain.Release;
import org.nengquan.registry.handover.domain.Transfer;

/** What others are told about units going to the market and coming back. */
public interface HandoverAnnouncements {

    /** Units are the market's to credit. */
    Uni<Void> handedOver(Transfer transfer, LocalDate on);

    /** Units are back with their holders. */
    Uni<Void> returned(List<Release> releases);
}
