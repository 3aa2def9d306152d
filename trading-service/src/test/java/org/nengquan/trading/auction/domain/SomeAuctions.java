package org.nengquan.trading.auction.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/** Auctions of which a test changes one thing. */
final class SomeAuctions {
    static final String NONCE = "00112233445566778899aabbccddeeff";
    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    private SomeAuctions() {}

    static Terms sale(PriceRule rule, long quantity, long reserveFen) {
        return terms(new Lot(Instrument.ENERGY, Side.SELL, Priority.POOL, null, quantity, reserveFen), rule);
    }

    static Terms purchase(PriceRule rule, long quantity, long reserveFen) {
        return terms(new Lot(Instrument.ENERGY, Side.BUY, null, null, quantity, reserveFen), rule);
    }

    private static Terms terms(Lot lot, PriceRule rule) {
        return new Terms(id(0), "11410100005252071K", DAY, 10, new Draft(lot, rule, 7, 1, 1, "豫能权〔2022〕1号"));
    }

    static Bid.Opened bid(Terms terms, int number, long priceFen, long quantity, @Nullable Priority priority) {
        var opening = new Opening(priceFen, quantity, NONCE);
        return sealed(terms, number, opening, priority).opened(opening);
    }

    static Bid.Opened bid(Terms terms, int number, long priceFen, long quantity) {
        return bid(terms, number, priceFen, quantity, terms.sells() ? null : Priority.POOL);
    }

    static Bid.Sealed sealed(Terms terms, int number, Opening opening, @Nullable Priority priority) {
        String uscc = "bidder-" + number;
        var commitment = Commitment.to(terms.auctionId(), uscc, opening);
        return new Bid.Sealed(
                id(number),
                uscc,
                terms.depositFen(opening.quantity()),
                new Sealing(priority, null, opening.quantity(), commitment));
    }

    static Auction.Revealing revealing(Terms terms, List<? extends Bid> bids) {
        return new Auction.Revealing(terms, 1, List.copyOf(bids), TieRule.seed(terms, bids));
    }

    static UUID id(int number) {
        return new UUID(0x0181b5f47c007000L, 0x8000000000000000L | number);
    }
}
