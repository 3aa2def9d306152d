package org.nengquan.trading.auction.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.nengquan.trading.instrument.domain.Fen;
import org.nengquan.trading.instrument.domain.Side;

/**
 * Everything that is announced before the first bid and does not change afterwards.
 *
 * @param auctionId the auction
 * @param owner 统一社会信用代码 of the seller of a sale auction, of the buyer of a purchase auction
 * @param announcedOn business date
 * @param depositPercent deposit of a bidder in a sale auction, in percent of cover × reserve price
 * @param draft what the owner asked for
 */
public record Terms(UUID auctionId, String owner, LocalDate announcedOn, long depositPercent, Draft draft) {
    private static final long WHOLE = 100;

    public Terms {
        if (depositPercent < 0 || depositPercent > WHOLE) {
            throw new IllegalArgumentException("a deposit lies between 0 and 100 percent: " + depositPercent);
        }
    }

    public Lot lot() {
        return draft.lot();
    }

    /** Whether the owner sells, so that bidders are buyers. */
    public boolean sells() {
        return lot().side() == Side.SELL;
    }

    /**
     * The deposit for a bid of at most so many units, in fen, rounded up to a fen. Sellers in a purchase auction stake the
     * units themselves and pay none.
     */
    public long depositFen(long cover) {
        if (!sells()) {
            return 0;
        }
        long amount = Fen.amount(lot().reservePriceFen(), cover);
        return amount / WHOLE * depositPercent + Math.ceilDiv(amount % WHOLE * depositPercent, WHOLE);
    }
}
