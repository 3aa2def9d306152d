package org.nengquan.trading.auction.domain;

import java.util.UUID;
import org.nengquan.trading.gate.domain.Intent;

/**
 * One bidder's bid. Only an opened bid has a price.
 *
 * <pre>
 * Sealed ──opened──▶ Opened ──▶ wins, wins in part, or loses
 *    ├──its bidder barred──▶ Barred, the stake is free again
 *    └──────▶ the deposit is forfeited
 * </pre>
 */
public sealed interface Bid {

    /** The bid as it was sealed. */
    Sealed sealed();

    default UUID bidId() {
        return sealed().bidId;
    }

    default String uscc() {
        return sealed().uscc;
    }

    /** What the bidder handed in. */
    default Sealing sealing() {
        return sealed().sealing;
    }

    /**
     * A bid that nobody can read yet.
     *
     * @param bidId its id, chosen by us
     * @param uscc the bidder
     * @param depositFen reserved from the bidder's cash
     * @param sealing what the bidder handed in
     */
    record Sealed(UUID bidId, String uscc, long depositFen, Sealing sealing) implements Bid {

        @Override
        public Sealed sealed() {
            return this;
        }

        /** Whether that is what was sealed. */
        public boolean hides(UUID auctionId, Opening opening) {
            return sealing.commitment().equals(Commitment.to(auctionId, uscc, opening));
        }

        public Opened opened(Opening opening) {
            return new Opened(this, opening);
        }

        /** The bidder's wish as the gates judge it, at that price and quantity. */
        public Intent intentIn(Terms terms, long priceFen, long quantity) {
            return new Intent(
                    uscc,
                    terms.lot().instrument(),
                    terms.lot().side().opposite(),
                    sealing.priority(),
                    sealing.projectId(),
                    priceFen,
                    quantity);
        }
    }

    /** A bid that nobody opens any more, because its bidder may not trade: its commitment stays part of the seed. */
    record Barred(Sealed sealed) implements Bid {}

    /** A bid that its bidder opened. */
    record Opened(Sealed sealed, Opening opening) implements Bid {

        public Opened {
            if (opening.quantity() > sealed.sealing.cover()) {
                throw new IllegalArgumentException("a bid asks for no more than it covers");
            }
        }

        public long priceFen() {
            return opening.priceFen();
        }

        public long quantity() {
            return opening.quantity();
        }
    }
}
