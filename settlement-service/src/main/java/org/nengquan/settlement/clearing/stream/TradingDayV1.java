package org.nengquan.settlement.clearing.stream;

import java.time.LocalDate;
import org.nengquan.settlement.businessday.domain.BusinessDay;
import org.nengquan.settlement.businessday.domain.BusinessDay.Phase;

/** What settlement reads of {@code trading.day-opened.v1} and {@code trading.day-closed.v1}. */
record TradingDayV1(LocalDate businessDate) {
    static final String OPENED = "trading.day-opened.v1";
    static final String CLOSED = "trading.day-closed.v1";

    BusinessDay toDomain(String type) {
        return new BusinessDay(businessDate, type.equals(OPENED) ? Phase.OPEN : Phase.CLOSED);
    }
}
