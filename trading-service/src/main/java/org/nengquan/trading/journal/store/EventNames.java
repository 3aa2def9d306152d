package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengquan.trading.matching.domain.AuctionEvent;
import org.nengquan.trading.matching.domain.BlockEvent;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.DirectedEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.FirstCallEvent;
import org.nengquan.trading.matching.domain.HaltEvent;
import org.nengquan.trading.matching.domain.ListingEvent;
import org.nengquan.trading.matching.domain.PositionEvent;
import org.nengquan.trading.matching.domain.RuleEvent;

/** The names of events in the journal. A name once written is never given to another event. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    // the day
    @Type(name = "day-opened", value = DayEvent.DayOpened.class),
    @Type(name = "day-closed", value = DayEvent.DayClosed.class),
    @Type(name = "day-unchanged", value = DayEvent.DayUnchanged.class),
    @Type(name = "phase-moved", value = DayEvent.PhaseMoved.class),
    @Type(name = "halt-proposed", value = HaltEvent.HaltProposed.class),
    @Type(name = "halt-approved", value = HaltEvent.HaltApproved.class),
    @Type(name = "halt-rejected", value = HaltEvent.HaltRejected.class),
    @Type(name = "halt-refused", value = HaltEvent.HaltRefused.class),
    @Type(name = "halt-missed", value = HaltEvent.HaltMissed.class),
    // the rules
    @Type(name = "parameter-set", value = RuleEvent.ParameterSet.class),
    @Type(name = "calendar-recorded", value = RuleEvent.CalendarRecorded.class),
    @Type(name = "timetable-recorded", value = RuleEvent.TimetableRecorded.class),
    // every mode
    @Type(name = "trade-executed", value = Event.TradeExecuted.class),
    // the listing
    @Type(name = "order-accepted", value = ListingEvent.OrderAccepted.class),
    @Type(name = "order-refused", value = ListingEvent.OrderRefused.class),
    @Type(name = "order-cancelled", value = ListingEvent.OrderCancelled.class),
    @Type(name = "order-lapsed", value = ListingEvent.OrderLapsed.class),
    @Type(name = "order-barred", value = ListingEvent.OrderBarred.class),
    @Type(name = "cancel-missed", value = ListingEvent.CancelMissed.class),
    // blocks
    @Type(name = "block-proposed", value = BlockEvent.BlockProposed.class),
    @Type(name = "block-confirmed", value = BlockEvent.BlockConfirmed.class),
    @Type(name = "block-refused", value = BlockEvent.BlockRefused.class),
    @Type(name = "block-rejected", value = BlockEvent.BlockRejected.class),
    @Type(name = "block-withdrawn", value = BlockEvent.BlockWithdrawn.class),
    @Type(name = "block-lapsed", value = BlockEvent.BlockLapsed.class),
    @Type(name = "block-barred", value = BlockEvent.BlockBarred.class),
    @Type(name = "block-missed", value = BlockEvent.BlockMissed.class),
    // auctions
    @Type(name = "auction-announced", value = AuctionEvent.AuctionAnnounced.class),
    @Type(name = "bidding-began", value = AuctionEvent.BiddingBegan.class),
    @Type(name = "bid-sealed", value = AuctionEvent.BidSealed.class),
    @Type(name = "bidding-ended", value = AuctionEvent.BiddingEnded.class),
    @Type(name = "bid-opened", value = AuctionEvent.BidOpened.class),
    @Type(name = "auction-refused", value = AuctionEvent.AuctionRefused.class),
    @Type(name = "auction-missed", value = AuctionEvent.AuctionMissed.class),
    @Type(name = "deposit-forfeited", value = AuctionEvent.DepositForfeited.class),
    @Type(name = "bid-barred", value = AuctionEvent.BidBarred.class),
    @Type(name = "auction-barred", value = AuctionEvent.AuctionBarred.class),
    @Type(name = "auction-ended", value = AuctionEvent.AuctionEnded.class),
    // directed sales
    @Type(name = "directed-offer-proposed", value = DirectedEvent.OfferProposed.class),
    @Type(name = "directed-offer-approved", value = DirectedEvent.OfferApproved.class),
    @Type(name = "directed-offer-accepted", value = DirectedEvent.OfferAccepted.class),
    @Type(name = "directed-offer-lapsed", value = DirectedEvent.OfferLapsed.class),
    @Type(name = "directed-offer-barred", value = DirectedEvent.OfferBarred.class),
    @Type(name = "directed-offer-refused", value = DirectedEvent.OfferRefused.class),
    @Type(name = "directed-offer-missed", value = DirectedEvent.OfferMissed.class),
    // first calls
    @Type(name = "first-call-opened", value = FirstCallEvent.CallOpened.class),
    @Type(name = "first-call-taken", value = FirstCallEvent.CallTaken.class),
    @Type(name = "first-call-freed", value = FirstCallEvent.CallFreed.class),
    @Type(name = "first-call-barred", value = FirstCallEvent.CallBarred.class),
    @Type(name = "first-call-refused", value = FirstCallEvent.CallRefused.class),
    @Type(name = "first-call-missed", value = FirstCallEvent.CallMissed.class),
    // positions
    @Type(name = "large-holder-reached", value = PositionEvent.LargeHolderReached.class),
    @Type(name = "quota-credited", value = PositionEvent.QuotaCredited.class),
    @Type(name = "cash-credited", value = PositionEvent.CashCredited.class),
    @Type(name = "quota-released", value = PositionEvent.QuotaReleased.class),
    @Type(name = "cash-released", value = PositionEvent.CashReleased.class),
    @Type(name = "release-refused", value = PositionEvent.ReleaseRefused.class)
})
interface EventNames {}
