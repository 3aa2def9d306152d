package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/** Something that happened and that the public may know. No fact has room for the name of a party (办法§21, §22). */
public sealed interface Fact
        permits DayOpened,
                TradePrinted,
                DayClosed,
                TradeSettled,
                TradeDefaulted,
                TreasuryCredited,
                QuotaIssued,
                RightConfirmed,
                RegionTargetRecorded,
                RuleChanged,
                CalendarChanged,
                TimetableChanged,
                TradingHalted,
                AuctionAnnounced,
                AuctionClosed {

    /** The business date the fact belongs to. */
    LocalDate businessDate();
}
