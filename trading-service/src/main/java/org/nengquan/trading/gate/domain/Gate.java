package org.nengquan.trading.gate.domain;

import org.nengquan.problem.domain.Decision;

/** One sentence of the law that an order has to pass. Holds no state and changes nothing. */
@FunctionalInterface
public interface Gate {

    /** The date on which the 管理暂行办法 of 2022 came into force (办法§25): the version of all its articles. */
    String LAW_2022 = "2022-07-01";

    Decision check(Intent intent, MarketFacts facts);

    /** Whether it may refuse a wish of that kind; if not, such a wish need not be shown to it. */
    default boolean concerns(Intent.Kind kind) {
        return true;
    }
}
