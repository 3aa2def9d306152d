package org.nengquan.trading.journal.app;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.instrument.domain.TradeMode;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.AuctionCommand;
import org.nengquan.trading.matching.domain.AuctionEvent;
import org.nengquan.trading.matching.domain.BlockCommand;
import org.nengquan.trading.matching.domain.BlockEvent;
import org.nengquan.trading.matching.domain.DayEvent;
import org.nengquan.trading.matching.domain.DirectedCommand;
import org.nengquan.trading.matching.domain.DirectedEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.FactCommand;
import org.nengquan.trading.matching.domain.FirstCallCommand;
import org.nengquan.trading.matching.domain.FirstCallEvent;
import org.nengquan.trading.matching.domain.HaltCommand;
import org.nengquan.trading.matching.domain.HaltEvent;
import org.nengquan.trading.matching.domain.ListingCommand;
import org.nengquan.trading.matching.domain.ListingEvent;
import org.nengquan.trading.matching.domain.PositionCommand;
import org.nengquan.trading.matching.domain.PositionEvent;

/** Turns journal lines into what readers are to find in the tables. */
final class Projector {
    private final ReadRows rows = new ReadRows();

    ReadRows rows() {
        return rows;
    }

    /**
     * Takes one line.
     *
     * @param today the business date on which it was applied
     */
    void take(Applied applied, LocalDate today) {
        if (applied.command() instanceof FactCommand.RecordParticipant fact) {
            rows.add(fact.participant());
        }
        if (applied.command() instanceof FactCommand.RecordStatus fact) {
            rows.statuses().add(new ReadRows.NewStatus(fact.uscc(), fact.status()));
        }
        applied.events().forEach(event -> take(event, applied, today));
        applied.events().forEach(event -> rows.barrings().take(event, applied, today));
    }

    private void take(Event event, Applied applied, LocalDate today) {
        switch (event) {
            case ListingEvent.OrderAccepted accepted -> accept(accepted, applied, today);
            case ListingEvent.OrderRefused refused -> refuse(refused.why(), applied);
            case BlockEvent.BlockRefused refused -> refuse(refused.why(), applied);
            case HaltEvent.HaltRefused refused -> refuse(refused.why(), applied);
            case PositionEvent.ReleaseRefused refused -> refuse(refused.why(), applied);
            case Event.TradeExecuted trade -> trade(trade, applied);
            case ListingEvent.OrderCancelled ended ->
                rows.changeOf(ended.orderId()).end("CANCELLED");
            case ListingEvent.OrderBarred ended ->
                rows.changeOf(ended.orderId()).end("CANCELLED");
            case ListingEvent.OrderLapsed ended ->
                rows.changeOf(ended.orderId()).end("LAPSED");
            case DayEvent.DayOpened day -> rows.openedDays().add(new ReadRows.OpenedDay(applied.at(), day));
            case DayEvent.DayClosed day -> rows.closedDays().add(new ReadRows.ClosedDay(applied.at(), day));
            case DayEvent.PhaseMoved moved -> rows.measures().phases().add(moved);
            case HaltEvent halt -> halt(halt, applied);
            case BlockEvent block -> block(block, applied, today);
            case PositionEvent.LargeHolderReached reached ->
                rows.measures()
                        .largeHolders()
                        .add(new MeasureRows.NewLargeHolder(applied.seq(), applied.at(), today, reached));
            case AuctionEvent.AuctionRefused refused -> refuse(refused.why(), applied);
            case AuctionEvent auction -> rows.auctions().take(auction, applied, today);
            case DirectedEvent.OfferRefused refused -> refuse(refused.why(), applied);
            case DirectedEvent directed -> rows.offers().take(directed, applied);
            case FirstCallEvent.CallRefused refused -> refuse(refused.why(), applied);
            case FirstCallEvent call -> rows.offers().take(call, applied);
            default -> nothingToShow();
        }
    }

    private void accept(ListingEvent.OrderAccepted accepted, Applied applied, LocalDate today) {
        var place = (ListingCommand.Entry) applied.command();
        rows.add(new ReadRows.NewOrder(
                accepted.orderId(),
                applied.seq(),
                applied.at(),
                today,
                place.clientOrderId(),
                place.intent(),
                new ReadRows.OrderChange()));
    }

    private void trade(Event.TradeExecuted trade, Applied applied) {
        if (trade.mode() == TradeMode.LISTING) {
            rows.changeOf(trade.buyOrderId()).fill(trade.quantity());
            rows.changeOf(trade.sellOrderId()).fill(trade.quantity());
        }
        rows.trades().add(new ReadRows.NewTrade(applied.seq(), applied.at(), trade));
    }

    private void halt(HaltEvent event, Applied applied) {
        switch (event) {
            case HaltEvent.HaltProposed proposed ->
                rows.measures().newHalts().add(new MeasureRows.NewHalt(applied.seq(), applied.at(), proposed));
            case HaltEvent.HaltApproved(var id, var person, var measure) ->
                rows.measures().decidedHalts().add(new MeasureRows.DecidedHalt(id, "APPROVED", person, applied.at()));
            case HaltEvent.HaltRejected(var id, var person) ->
                rows.measures().decidedHalts().add(new MeasureRows.DecidedHalt(id, "REJECTED", person, applied.at()));
            case HaltEvent.HaltRefused refused -> nothingToShow();
            case HaltEvent.HaltMissed missed -> nothingToShow();
        }
    }

    private void block(BlockEvent event, Applied applied, LocalDate today) {
        switch (event) {
            case BlockEvent.BlockProposed proposed ->
                rows.blocks()
                        .proposed()
                        .add(new BlockRows.NewBlock(
                                applied.seq(), applied.at(), today, (BlockCommand.ProposeBlock) applied.command()));
            case BlockEvent.BlockConfirmed(var id, var confirmation) ->
                rows.blocks().ended().add(new BlockRows.EndedBlock(id, "CONFIRMED", confirmation, applied.at()));
            case BlockEvent.BlockRejected(var id) -> end(id, "REJECTED", applied);
            case BlockEvent.BlockWithdrawn(var id) -> end(id, "WITHDRAWN", applied);
            case BlockEvent.BlockLapsed(var id) -> end(id, "LAPSED", applied);
            case BlockEvent.BlockBarred(var id, var uscc, var why) -> end(id, "BARRED", applied);
            case BlockEvent.BlockRefused refused -> nothingToShow();
            case BlockEvent.BlockMissed missed -> nothingToShow();
        }
    }

    private void end(UUID blockId, String state, Applied applied) {
        rows.blocks().ended().add(new BlockRows.EndedBlock(blockId, state, null, applied.at()));
    }

    private void refuse(Refusal why, Applied applied) {
        ReadRows.NewRefusal refusal = switch (applied.command()) {
            case ListingCommand.PlaceOrder c ->
                new ReadRows.NewRefusal(applied.at(), "trading.place-order", c.person(), c.uscc(), why);
            case ListingCommand.TakeListing c ->
                new ReadRows.NewRefusal(applied.at(), "trading.take-listing", c.person(), c.uscc(), why);
            case BlockCommand.ProposeBlock c ->
                new ReadRows.NewRefusal(applied.at(), "trading.propose-block", c.person(), c.uscc(), why);
            case BlockCommand.ConfirmBlock c ->
                new ReadRows.NewRefusal(applied.at(), "trading.confirm-block", c.person(), c.uscc(), why);
            case HaltCommand.ApproveHalt c ->
                new ReadRows.NewRefusal(applied.at(), "trading.approve-halt", c.person(), "", why);
            case PositionCommand.ReleaseQuota c ->
                new ReadRows.NewRefusal(applied.at(), "trading.release-position", c.person(), c.uscc(), why);
            case PositionCommand.ReleaseCash c ->
                new ReadRows.NewRefusal(applied.at(), "trading.release-position", c.person(), c.uscc(), why);
            case AuctionCommand c ->
                new ReadRows.NewRefusal(applied.at(), "trading.auction", c.person(), c.uscc(), why);
            case DirectedCommand c ->
                new ReadRows.NewRefusal(applied.at(), "trading.directed-offer", c.person(), c.uscc(), why);
            case FirstCallCommand c ->
                new ReadRows.NewRefusal(applied.at(), "trading.first-call", c.person(), c.uscc(), why);
            default -> throw new IllegalStateException("refuses nobody: " + applied.command());
        };
        rows.refusals().add(refusal);
    }

    /** Balances are written as they are after the batch; a cancellation that missed and a day unchanged leave no row. */
    private static void nothingToShow() {}
}
