package org.nengquan.settlement.handover.app;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/** Transfers of cash to the market. */
public interface CashTransfers {

    /** Keeps a transfer that is on its way. */
    Uni<Void> send(CashHanded transfer, Instant at);

    /** Notes that the market has credited transfers; ids that are not ours, such as quota transfers, are passed over. */
    Uni<Void> credited(Collection<UUID> transferIds, Instant at);
}
