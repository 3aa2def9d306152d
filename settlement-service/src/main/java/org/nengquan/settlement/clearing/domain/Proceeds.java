package org.nengquan.settlement.clearing.domain;

import org.nengquan.settlement.account.domain.CashAccount;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.tariff.domain.FeeTariff;

/** Where the price of a delivered trade goes. */
public sealed interface Proceeds {

    /** Decides by who sells: public money is exempt from the fee and earmarked, everybody else pays by the tariff. */
    static Proceeds of(long amountFen, CashAccount.Owner seller, FeeTariff tariff) {
        return seller.kind().sellsForTheTreasury()
                ? new ToTreasury(seller.regionCode())
                : new ToSeller(seller.uscc(), tariff.feeFen(amountFen));
    }

    /** What the exchange keeps, in fen. */
    long feeFen();

    /** The account that receives the rest. */
    LedgerAccount account();

    /**
     * To the seller's cash account, net of the fee.
     *
     * @param uscc the seller
     * @param feeFen by the tariff of the trade's business date
     */
    record ToSeller(String uscc, long feeFen) implements Proceeds {
        @Override
        public LedgerAccount account() {
            return LedgerAccount.available(uscc);
        }
    }

    /**
     * 办法§11, §18: a sale by the province or a city goes in full to the earmarked fund of its region.
     *
     * @param regionCode whose fund
     */
    record ToTreasury(String regionCode) implements Proceeds {
        @Override
        public long feeFen() {
            return 0;
        }

        @Override
        public LedgerAccount account() {
            return LedgerAccount.treasury(regionCode);
        }
    }
}
