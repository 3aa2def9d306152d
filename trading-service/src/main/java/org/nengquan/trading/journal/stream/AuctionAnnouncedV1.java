package org.nengquan.trading.journal.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.auction.domain.Lot;
import org.nengquan.trading.auction.domain.PriceRule;
import org.nengquan.trading.auction.domain.Terms;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/** {@code trading.auction-announced.v1}: what the public may know before the first bid, without the owner's name. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuctionAnnouncedV1(
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
        String announcedValue) {
    static final String TYPE = "trading.auction-announced.v1";

    static AuctionAnnouncedV1 of(Terms terms) {
        Draft draft = terms.draft();
        Lot lot = terms.lot();
        return new AuctionAnnouncedV1(
                terms.auctionId(),
                terms.announcedOn(),
                lot.instrument(),
                lot.side(),
                lot.priority(),
                lot.quantity(),
                lot.reservePriceFen(),
                draft.priceRule(),
                draft.noticeDays(),
                draft.biddingDays(),
                draft.revealDays(),
                terms.depositPercent(),
                draft.announcedValue());
    }
}
