package org.nengquan.trading.bidding.app;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.auction.domain.PriceRule;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/**
 * An auction as everybody may see it, without names: prices in fen, quantities in units.
 *
 * @param state {@code ANNOUNCED BIDDING REVEALING SOLD CANCELLED}
 * @param stateSince business date at whose close it got there
 * @param seed seed of the tie rule; null while bids are taken
 * @param result null until it is over
 */
public record AuctionView(
        UUID auctionId,
        LocalDate announcedOn,
        Instrument instrument,
        Side side,
        @Nullable Priority priority,
        long quantity,
        long reservePriceFen,
        PriceRule priceRule,
        int noticeDays,
        int biddingDays,
        int revealDays,
        long depositPercent,
        String announcedValue,
        String state,
        LocalDate stateSince,
        @Nullable String seed,
        @Nullable Result result) {

    /** The sums of the result; the marginal price is 0 if nothing was awarded. */
    public record Result(long awarded, long marginalFen, int unopened) {}

    /**
     * An auction with all that is public about its bids.
     *
     * @param commitments in the order in which they came; empty while bids are taken
     * @param curve every opened bid, best first; empty until the auction is over
     */
    public record Whole(AuctionView auction, List<String> commitments, List<CurveBid> curve) {}

    /** One opened bid on the curve. */
    public record CurveBid(
            UUID bidId, String commitment, long bidFen, long quantity, String standing, long awarded, long paidFen) {}

    /** Whether nothing more happens to it. */
    boolean over() {
        return result != null;
    }
}
