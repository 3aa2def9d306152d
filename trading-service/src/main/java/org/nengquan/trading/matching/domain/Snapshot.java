package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.auction.domain.Auction;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.gate.domain.Parameter;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.gate.domain.PriceBand;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.offer.domain.DirectedOffer;
import org.nengquan.trading.offer.domain.FirstCall;
import org.nengquan.trading.participant.domain.EtsCoverage;
import org.nengquan.trading.participant.domain.Participant;
import org.nengquan.trading.participant.domain.Project;
import org.nengquan.trading.participant.domain.RegionTarget;

/**
 * The whole state of the market, every list in a fixed order: two engines are in the same state if and only if their
 * snapshots are equal.
 */
public record Snapshot(
        List<Parameter> parameters,
        List<Participant> participants,
        List<EtsCoverage> coverages,
        List<RegionTarget> targets,
        List<Project> projects,
        List<Purchase> purchases,
        List<FreezeOf> freezes,
        List<Origin> heard,
        List<Balance> balances,
        Day day,
        List<OpenOrder> orders,
        long arrivals,
        List<OpenBlock> blocks,
        List<NetBought> netBought,
        List<Halted> halts,
        List<HaltProposal> haltProposals,
        List<Auction> auctions,
        List<DirectedOffer> directedOffers,
        List<FirstCall> firstCalls,
        List<FreedUnits> freed) {

    /** What did not exist yet when a snapshot was written is empty in it. */
    public Snapshot {
        blocks = orEmpty(blocks);
        netBought = orEmpty(netBought);
        halts = orEmpty(halts);
        haltProposals = orEmpty(haltProposals);
        auctions = orEmpty(auctions);
        directedOffers = orEmpty(directedOffers);
        firstCalls = orEmpty(firstCalls);
        freed = orEmpty(freed);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** What a project bought and bids for. */
    public record Purchase(String projectId, Instrument instrument, long bought, long bidding) {}

    /** Who may not trade until somebody has looked into it. */
    public record FreezeOf(String subject, String reason) {}

    /** Where the market's day stands; {@code openDate} is null while it is closed. */
    public record Day(
            @Nullable LocalDate openDate,
            @Nullable LocalDate lastClosed,
            Phase.Name phase,
            long trades,
            List<Market> markets) {

        /** Before there were phases a day was open or closed. */
        public Day {
            phase = phase == null ? (openDate == null ? Phase.Name.CLOSED : Phase.Name.CONTINUOUS) : phase;
        }
    }

    /** One instrument's prices and figures. */
    public record Market(Instrument instrument, long lastCloseFen, PriceBand band, DayFigures figures) {}

    /** A market that is halted, and why. */
    public record Halted(Instrument instrument, String reason) {}

    /** A block that waits for the counterparty. */
    public record OpenBlock(UUID blockId, Intent intent, String counterpartyUscc) {}

    /** What a participant bought less what it sold, in units. */
    public record NetBought(String uscc, Instrument instrument, long quantity) {}

    /** A halt or resumption that waits for another person. */
    public record HaltProposal(UUID haltId, String proposedBy, HaltMeasure measure) {}

    /** Saved units that a voluntary unit may sell to anybody. */
    public record FreedUnits(String uscc, Instrument instrument, long quantity) {}

    /** An order in the book. */
    public record OpenOrder(UUID orderId, Intent intent, long remaining, long arrival) {}
}
