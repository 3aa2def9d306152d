package org.nengquan.trading.journal.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.nengquan.trading.matching.domain.AuctionCommand;
import org.nengquan.trading.matching.domain.BlockCommand;
import org.nengquan.trading.matching.domain.DayCommand;
import org.nengquan.trading.matching.domain.DirectedCommand;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.matching.domain.FirstCallCommand;
import org.nengquan.trading.matching.domain.HaltCommand;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.PositionCommand;
import org.nengquan.trading.matching.domain.RuleCommand;

/** The names of commands in the journal. A name once written is never given to another command. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    // the day
    @Type(name = "open-day", value = DayCommand.OpenDay.class),
    @Type(name = "close-day", value = DayCommand.CloseDay.class),
    @Type(name = "move-phase", value = DayCommand.MovePhase.class),
    @Type(name = "propose-halt", value = HaltCommand.ProposeHalt.class),
    @Type(name = "approve-halt", value = HaltCommand.ApproveHalt.class),
    @Type(name = "reject-halt", value = HaltCommand.RejectHalt.class),
    // the rules
    @Type(name = "set-parameter", value = RuleCommand.SetParameter.class),
    @Type(name = "record-calendar", value = RuleCommand.RecordCalendar.class),
    @Type(name = "record-timetable", value = RuleCommand.RecordTimetable.class),
    @Type(name = "freeze", value = RuleCommand.Freeze.class),
    // the listing
    @Type(name = "place-order", value = ListingCommand.PlaceOrder.class),
    @Type(name = "take-listing", value = ListingCommand.TakeListing.class),
    @Type(name = "cancel-order", value = ListingCommand.CancelOrder.class),
    // blocks
    @Type(name = "propose-block", value = BlockCommand.ProposeBlock.class),
    @Type(name = "confirm-block", value = BlockCommand.ConfirmBlock.class),
    @Type(name = "reject-block", value = BlockCommand.RejectBlock.class),
    @Type(name = "withdraw-block", value = BlockCommand.WithdrawBlock.class),
    // auctions
    @Type(name = "announce-auction", value = AuctionCommand.Announce.class),
    @Type(name = "seal-bid", value = AuctionCommand.SealBid.class),
    @Type(name = "open-bid", value = AuctionCommand.OpenBid.class),
    // directed sales
    @Type(name = "propose-directed-offer", value = DirectedCommand.ProposeOffer.class),
    @Type(name = "approve-directed-offer", value = DirectedCommand.ApproveOffer.class),
    @Type(name = "accept-directed-offer", value = DirectedCommand.AcceptOffer.class),
    // first calls
    @Type(name = "offer-to-city", value = FirstCallCommand.OfferToCity.class),
    @Type(name = "take-up", value = FirstCallCommand.TakeUp.class),
    // positions
    @Type(name = "release-quota", value = PositionCommand.ReleaseQuota.class),
    @Type(name = "release-cash", value = PositionCommand.ReleaseCash.class),
    // what other services told
    @Type(name = "credit-quota", value = FactCommand.CreditQuota.class),
    @Type(name = "credit-cash", value = FactCommand.CreditCash.class),
    @Type(name = "record-participant", value = FactCommand.RecordParticipant.class),
    @Type(name = "record-status", value = FactCommand.RecordStatus.class),
    @Type(name = "record-ets", value = FactCommand.RecordEts.class),
    @Type(name = "record-region-target", value = FactCommand.RecordRegionTarget.class),
    @Type(name = "record-project", value = FactCommand.RecordProject.class)
})
interface CommandNames {}
