package org.nengquan.settlement.handover.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** What the market is told of handed cash; leaves with the running transaction. */
public interface HandoverAnnouncements {

    Uni<Void> cashHanded(CashHanded handed, LocalDate businessDate);
}
