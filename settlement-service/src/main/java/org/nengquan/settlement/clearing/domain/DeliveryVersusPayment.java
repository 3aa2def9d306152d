package org.nengquan.settlement.clearing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nengquan.settlement.ledger.domain.Entry;
import org.nengquan.settlement.ledger.domain.EntryKind;
import org.nengquan.settlement.ledger.domain.LedgerAccount;
import org.nengquan.settlement.ledger.domain.Occasion;
import org.nengquan.settlement.ledger.domain.Posting;

/** 方案二(三)3 清算交收: the three entries that a trade can cause, of which the last two exclude each other. */
public final class DeliveryVersusPayment {

    private DeliveryVersusPayment() {}

    /** The trade sets the buyer's cash in the market apart; from here on only this trade reaches it. */
    public static Entry claim(Trade trade) {
        return Entry.move(
                new Occasion(EntryKind.CLAIM, trade.tradeNumber(), trade.businessDate()),
                LedgerAccount.inTrading(trade.buyer()),
                LedgerAccount.claim(trade.buyer()),
                trade.amountFen());
    }

    /** The quota was delivered: the claimed cash goes to the seller or its region's fund, and the fee to the exchange. */
    public static Entry pay(Trade trade, Proceeds proceeds, LocalDate on) {
        long netFen = Math.subtractExact(trade.amountFen(), proceeds.feeFen());
        List<Posting> postings = new ArrayList<>();
        postings.add(new Posting(LedgerAccount.claim(trade.buyer()), -trade.amountFen()));
        addUnlessNothing(postings, proceeds.account(), netFen);
        addUnlessNothing(postings, LedgerAccount.FEE_REVENUE, proceeds.feeFen());
        return new Entry(new Occasion(EntryKind.SETTLEMENT, trade.tradeNumber(), on), postings);
    }

    /** The quota was not delivered: the default procedure gives the buyer its cash back, free, in full and at once. */
    public static Entry unwind(Trade trade, LocalDate on) {
        return Entry.move(
                new Occasion(EntryKind.DEFAULT, trade.tradeNumber(), on),
                LedgerAccount.claim(trade.buyer()),
                LedgerAccount.available(trade.buyer()),
                trade.amountFen());
    }

    private static void addUnlessNothing(List<Posting> postings, LedgerAccount account, long deltaFen) {
        if (deltaFen != 0) {
            postings.add(new Posting(account, deltaFen));
        }
    }
}
