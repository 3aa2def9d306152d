package org.nengquan.registry.delivery.domain;

import java.util.List;
import java.util.Optional;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.registry.law.domain.Law;
import org.nengquan.registry.ledger.domain.Lot;

/** How a delivery ended. */
public sealed interface Delivery {

    /** What was asked. */
    DeliveryOrder order();

    /** The units are the buyer's. */
    record Completed(DeliveryOrder order, List<Lot> lots) implements Delivery {
        public Completed {
            lots = List.copyOf(lots);
        }
    }

    /** Nothing moved; settlement unwinds the trade. */
    record Refused(DeliveryOrder order, Refusal why) implements Delivery {}

    /**
     * The end of an order after the ledger was asked.
     *
     * @param lots what arrived, if the movement was made
     * @param movable how many units the seller had in the market
     */
    static Delivery of(DeliveryOrder order, Optional<List<Lot>> lots, long movable) {
        return lots.<Delivery>map(arrived -> new Completed(order, arrived))
                .orElseGet(() -> new Refused(order, unitsMissing(order, movable)));
    }

    /** 办法§10: what is not registered for the seller cannot be delivered; and it is all or nothing. */
    private static Refusal unitsMissing(DeliveryOrder order, long movable) {
        return Refusal.of("units-not-in-trading")
                .article(Law.REGISTRATION)
                .ruleVersion(Law.VERSION)
                .input("tradeNumber", order.tradeNumber())
                .input("inTrading", movable)
                .input("quantity", order.quantity())
                .arithmetic(order.quantity() + " > " + movable)
                .title("卖方交易账户中的指标不足以交收", "The seller's units in the market do not cover the delivery")
                .remedy("按违约处理程序处理。", "The default procedure applies.")
                .build();
    }
}
