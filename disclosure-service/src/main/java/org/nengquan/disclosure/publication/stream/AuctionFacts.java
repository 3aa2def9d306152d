package org.nengquan.disclosure.publication.stream;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.disclosure.fact.domain.AuctionAnnounced;
import org.nengquan.disclosure.fact.domain.AuctionClosed;
import org.nengquan.disclosure.fact.domain.Fact;
import org.nengquan.disclosure.fact.domain.Instrument;
import org.nengquan.disclosure.publication.stream.EventReader.WireFact;
import org.nengquan.inbox.IncomingEvent;

/** What the market tells of its auctions. */
final class AuctionFacts {

    private AuctionFacts() {}

    /** What the owner of the lot does. */
    enum Side {
        BUY,
        SELL
    }

    /** What the winners pay. */
    enum PriceRule {
        UNIFORM,
        PAY_AS_BID
    }

    record AuctionAnnouncedV1(
            String auctionId,
            LocalDate announcedOn,
            Instrument instrument,
            Side side,
            long quantity,
            long reservePriceFen,
            PriceRule priceRule,
            int noticeDays,
            int biddingDays,
            int revealDays,
            long depositPercent,
            String announcedValue)
            implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new AuctionAnnounced(
                    auctionId,
                    announcedOn,
                    instrument,
                    side == Side.SELL,
                    quantity,
                    reservePriceFen,
                    priceRule == PriceRule.UNIFORM,
                    new AuctionAnnounced.Days(noticeDays, biddingDays, revealDays),
                    depositPercent,
                    announcedValue);
        }
    }

    /** One bid of the curve; how many there are is all that is needed here. */
    record CurveBid(String bidId) {}

    record AuctionClosedV1(
            String auctionId,
            LocalDate closedOn,
            Instrument instrument,
            Side side,
            long quantity,
            long awarded,
            long marginalFen,
            String seed,
            int unopened,
            List<CurveBid> curve)
            implements WireFact {

        @Override
        public Fact toFact(IncomingEvent event) {
            return new AuctionClosed(
                    auctionId,
                    closedOn,
                    instrument,
                    side == Side.SELL,
                    quantity,
                    awarded,
                    marginalFen,
                    seed,
                    curve.size(),
                    unopened);
        }
    }
}
