package org.nengquan.settlement.clearing.app;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.nengquan.settlement.clearing.domain.Conclusion;
import org.nengquan.settlement.clearing.domain.Trade;

/** What others are told of settlement; leaves with the running transaction. */
public interface ClearingAnnouncements {

    /** Asks the registry to move the quota of each trade. */
    Uni<Void> deliveriesRequested(List<Trade> trades);

    /** Tells how trades ended, and what funds received. */
    Uni<Void> concluded(List<Conclusion> conclusions, List<TreasuryCredit> credits);

    /**
     * What a region's fund received for a trade.
     *
     * @param balanceFen on the fund after this credit
     */
    record TreasuryCredit(String regionCode, String tradeNumber, long amountFen, long balanceFen, LocalDate on) {}
}
