package org.nengquan.settlement.handover.domain;

import java.time.LocalDate;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;

/** The entries by which cash goes to the market and comes back. */
public final class HandoverPosting {

    private HandoverPosting() {}

    /** To the market, which alone can claim or release it from here on. */
    public static Entry handOver(String transferId, String uscc, long amountFen, LocalDate businessDate) {
        return Entry.move(
                new Occasion(EntryKind.HANDOVER, transferId, businessDate),
                LedgerAccount.available(uscc),
                LedgerAccount.inTrading(uscc),
                amountFen);
    }

    /** Back from the market. */
    public static Entry release(String releaseId, String uscc, long amountFen, LocalDate businessDate) {
        return Entry.move(
                new Occasion(EntryKind.RELEASE, releaseId, businessDate),
                LedgerAccount.inTrading(uscc),
                LedgerAccount.available(uscc),
                amountFen);
    }

    /** 竞价保证金罚没: a bidder who broke its word loses its deposit to the risk reserve, once per auction. */
    public static Entry forfeit(String auctionId, String uscc, long amountFen, LocalDate businessDate) {
        return Entry.move(
                new Occasion(EntryKind.FORFEIT, auctionId + "/" + uscc, businessDate),
                LedgerAccount.inTrading(uscc),
                LedgerAccount.RISK_RESERVE,
                amountFen);
    }
}
