package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.ListingEvent;
import org.nengquan.trading.matching.domain.PositionEvent;

/** The names of events in the journal. A name once written is never given to another event. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    // the day
    @Type(name = "day-opened", value = DayEvent.DayOpened.class),
    @Type(name = "day-closed", value = DayEvent.DayClosed.class),
    @Type(name = "day-unchanged", value = DayEvent.DayUnchanged.class),
    // every mode
    @Type(name = "trade-executed", value = Event.TradeExecuted.class),
    // the listing
    @Type(name = "order-accepted", value = ListingEvent.OrderAccepted.class),
    @Type(name = "order-refused", value = ListingEvent.OrderRefused.class),
    @Type(name = "order-cancelled", value = ListingEvent.OrderCancelled.class),
    @Type(name = "order-lapsed", value = ListingEvent.OrderLapsed.class),
    @Type(name = "cancel-missed", value = ListingEvent.CancelMissed.class),
    // positions
    @Type(name = "quota-credited", value = PositionEvent.QuotaCredited.class),
    @Type(name = "cash-credited", value = PositionEvent.CashCredited.class),
    @Type(name = "quota-released", value = PositionEvent.QuotaReleased.class),
    @Type(name = "cash-released", value = PositionEvent.CashReleased.class),
    @Type(name = "release-refused", value = PositionEvent.ReleaseRefused.class)
})
interface EventNames {}
