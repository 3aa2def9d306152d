package org.nengquan.settlement.clearing.domain;

import java.time.LocalDate;
import org.nengquan.settlement.clearing.domain.SettlementState.Defaulted;
import org.nengquan.settlement.clearing.domain.SettlementState.Delivering;
import org.nengquan.settlement.clearing.domain.SettlementState.Settled;
import org.nengquan.settlement.ledger.domain.Entry;

/** How a trade ended, with the one entry that ended it. */
public sealed interface Conclusion {

    Trade trade();

    Entry entry();

    /** Delivered and paid. */
    record Paid(Trade trade, Settled state, Entry entry) implements Conclusion {}

    /** Not delivered, and the buyer has its cash back. */
    record Unwound(Trade trade, Defaulted state, Entry entry) implements Conclusion {}

    /** Ends a trade whose quota was delivered. */
    static Paid pay(Trade trade, Delivering from, Proceeds proceeds, LocalDate on) {
        return new Paid(trade, from.delivered(proceeds, on), DeliveryVersusPayment.pay(trade, proceeds, on));
    }

    /** Ends a trade whose quota could not be delivered: the default procedure. */
    static Unwound unwind(Trade trade, Delivering from, DeliveryNotice.Refused refused) {
        return new Unwound(
                trade, from.refused(refused.why(), refused.on()), DeliveryVersusPayment.unwind(trade, refused.on()));
    }
}
