package org.nengquan.registry.movement.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.registry.ledger.domain.Lot;
import org.nengquan.registry.movement.domain.MovementOrder;

/** What others are told about movements outside trade. */
public interface MovementAnnouncements {

    /** These units moved. */
    Uni<Void> posted(MovementOrder order, List<Lot> lots);
}
