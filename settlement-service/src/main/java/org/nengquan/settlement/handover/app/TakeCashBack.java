package org.nengquan.settlement.handover.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.settlement.handover.domain.HandoverPosting;
import org.nengquan.settlement.ledger.app.BookEntries;

/** Follows what the market does with handed cash, in the running transaction; each word of it takes effect once. */
@ApplicationScoped
public class TakeCashBack {
    private final BookEntries ledger;
    private final CashTransfers transfers;
    private final Clock clock;

    TakeCashBack(BookEntries ledger, CashTransfers transfers, Clock clock) {
        this.ledger = ledger;
        this.transfers = transfers;
        this.clock = clock;
    }

    /** The market gave cash back: it is free again. */
    public Uni<Void> released(List<Release> releases) {
        return ledger.book(releases.stream()
                .map(r -> HandoverPosting.release(r.releaseId(), r.uscc(), r.amountFen(), r.businessDate()))
                .toList());
    }

    /** The market says that auction deposits are forfeited: they go to the risk reserve. */
    public Uni<Void> forfeited(List<Forfeit> forfeits) {
        return ledger.book(forfeits.stream()
                .map(f -> HandoverPosting.forfeit(f.auctionId(), f.uscc(), f.amountFen(), f.businessDate()))
                .toList());
    }

    /** The market has credited transfers. */
    public Uni<Void> credited(List<UUID> transferIds) {
        return transferIds.isEmpty() ? Uni.createFrom().voidItem() : transfers.credited(transferIds, clock.instant());
    }

    /** Cash that comes back from the market, in fen. */
    public record Release(String releaseId, String uscc, long amountFen, LocalDate businessDate) {}

    /** A deposit lost in an auction, in fen. */
    public record Forfeit(String auctionId, String uscc, long amountFen, LocalDate businessDate) {}
}
