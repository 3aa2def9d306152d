package org.nengquan.trading.journal.stream;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.trading.auction.domain.PriceRule;
import org.nengquan.trading.auction.domain.Result;
import org.nengquan.trading.auction.domain.Standing;
import org.nengquan.trading.auction.domain.Step;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Side;

/** {@code trading.auction-closed.v1}: the result with every opened bid, best first, without names. */
record AuctionClosedV1(
        UUID auctionId,
        LocalDate closedOn,
        Instrument instrument,
        Side side,
        long quantity,
        long reservePriceFen,
        PriceRule priceRule,
        Outcome outcome,
        long awarded,
        long marginalFen,
        String seed,
        int unopened,
        List<Bid> curve) {
    static final String TYPE = "trading.auction-closed.v1";

    /** Whether anything changed hands. */
    enum Outcome {
        SOLD,
        CANCELLED
    }

    /** One bid: prices in fen for each unit, quantities in units. */
    record Bid(UUID bidId, long bidFen, long quantity, Standing standing, long awarded, long paidFen) {
        static Bid of(Step step) {
            return new Bid(
                    step.bidId(), step.bidFen(), step.quantity(), step.standing(), step.awarded(), step.paidFen());
        }
    }

    static AuctionClosedV1 of(Terms terms, Result result, LocalDate closedOn) {
        return new AuctionClosedV1(
                terms.auctionId(),
                closedOn,
                terms.lot().instrument(),
                terms.lot().side(),
                terms.lot().quantity(),
                terms.lot().reservePriceFen(),
                terms.draft().priceRule(),
                result.cancelled() ? Outcome.CANCELLED : Outcome.SOLD,
                result.awarded(),
                result.marginalFen(),
                result.seed(),
                result.unopened(),
                result.curve().stream().map(Bid::of).toList());
    }
}
