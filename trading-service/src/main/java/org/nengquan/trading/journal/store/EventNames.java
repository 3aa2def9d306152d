package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengquan.trading.matching.domain.Event;

/** The names of events in the journal. A name once written is never given to another event. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(name = "day-opened", value = Event.DayOpened.class),
    @Type(name = "day-closed", value = Event.DayClosed.class),
    @Type(name = "day-unchanged", value = Event.DayUnchanged.class),
    @Type(name = "order-accepted", value = Event.OrderAccepted.class),
    @Type(name = "order-refused", value = Event.OrderRefused.class),
    @Type(name = "trade-executed", value = Event.TradeExecuted.class),
    @Type(name = "order-cancelled", value = Event.OrderCancelled.class),
    @Type(name = "order-lapsed", value = Event.OrderLapsed.class),
    @Type(name = "cancel-missed", value = Event.CancelMissed.class),
    @Type(name = "quota-credited", value = Event.QuotaCredited.class),
    @Type(name = "cash-credited", value = Event.CashCredited.class),
    @Type(name = "quota-released", value = Event.QuotaReleased.class),
    @Type(name = "cash-released", value = Event.CashReleased.class),
    @Type(name = "release-refused", value = Event.ReleaseRefused.class)
})
interface EventNames {}
