package org.nengquan.settlement.handover.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.settlement.handover.domain.HandoverPosting;
import org.nengquan.settlement.ledger.app.BookEntries;

/** Books, keeps and announces cash that was allowed to go to the market. */
@ApplicationScoped
class SendCash {
    private final BookEntries ledger;
    private final CashTransfers transfers;
    private final HandoverAnnouncements announcements;
    private final Clock clock;

    SendCash(BookEntries ledger, CashTransfers transfers, HandoverAnnouncements announcements, Clock clock) {
        this.ledger = ledger;
        this.transfers = transfers;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<Void> send(CashHanded handed, LocalDate businessDate) {
        var entry = HandoverPosting.handOver(
                handed.transferId().toString(), handed.uscc(), handed.amountFen(), businessDate);
        return ledger.book(List.of(entry))
                .chain(() -> transfers.send(handed, clock.instant()))
                .chain(() -> announcements.cashHanded(handed, businessDate));
    }
}
