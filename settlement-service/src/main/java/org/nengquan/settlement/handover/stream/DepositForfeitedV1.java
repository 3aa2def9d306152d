package org.nengquan.settlement.handover.stream;

import java.time.LocalDate;
import org.nengquan.settlement.handover.app.TakeCashBack.Forfeit;

/** What settlement reads of {@code trading.deposit-forfeited.v1}. */
record DepositForfeitedV1(String auctionId, String uscc, long amountFen) {
    static final String TYPE = "trading.deposit-forfeited.v1";

    Forfeit toDomain(LocalDate businessDate) {
        return new Forfeit(auctionId, uscc, amountFen, businessDate);
    }
}
