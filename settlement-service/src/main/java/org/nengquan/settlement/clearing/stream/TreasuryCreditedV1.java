package org.nengquan.settlement.clearing.stream;

import java.time.LocalDate;
import org.nengquan.settlement.clearing.app.ClearingAnnouncements.TreasuryCredit;

/** {@code settlement.treasury-credited.v1}. */
record TreasuryCreditedV1(
        String regionCode, String tradeNumber, long amountFen, long balanceFen, LocalDate creditedOn) {
    static final String TYPE = "settlement.treasury-credited.v1";

    static TreasuryCreditedV1 of(TreasuryCredit credit) {
        return new TreasuryCreditedV1(
                credit.regionCode(), credit.tradeNumber(), credit.amountFen(), credit.balanceFen(), credit.on());
    }
}
