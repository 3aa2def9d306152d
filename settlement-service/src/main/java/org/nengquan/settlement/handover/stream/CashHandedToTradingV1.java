package org.nengquan.settlement.handover.stream;

import org.nengquan.settlement.handover.app.CashHanded;

/** {@code settlement.cash-handed-to-trading.v1}. */
record CashHandedToTradingV1(String transferId, String uscc, long amountFen) {
    static final String TYPE = "settlement.cash-handed-to-trading.v1";

    static CashHandedToTradingV1 of(CashHanded handed) {
        return new CashHandedToTradingV1(handed.transferId().toString(), handed.uscc(), handed.amountFen());
    }
}
