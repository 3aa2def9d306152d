package org.nengquan.settlement.clearing.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.nengquan.settlement.account.domain.CashAccount.Owner;
import org.nengquan.settlement.account.domain.ParticipantKind;

/** Trades and their parties for the tests of this room. */
final class Trades {
    static final LocalDate DAY = LocalDate.of(2022, 7, 4);
    static final LocalDate NEXT_DAY = LocalDate.of(2022, 7, 5);
    static final String BUYER = "91410100MA0000001X";
    static final String SELLER = "91410100MA0000002X";

    private Trades() {}

    static Trade aTrade(long quantity, long priceFen) {
        return new Trade(
                "T1",
                DAY,
                new Trade.Terms("ENERGY", "SAVED", quantity, priceFen, quantity * priceFen),
                new Trade.Parties(BUYER, SELLER, Optional.empty()));
    }

    static Owner aSeller(ParticipantKind kind) {
        return new Owner(SELLER, "卖方", kind, "410100");
    }
}
