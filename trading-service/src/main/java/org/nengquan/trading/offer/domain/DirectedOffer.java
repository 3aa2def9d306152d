package org.nengquan.trading.offer.domain;

import java.util.UUID;

/**
 * The life of a directed offer; a state offers only its lawful moves.
 *
 * <pre>
 * Proposed ──approved by another person──▶ Open(remaining) ──accepted──▶ Open, or over when nothing remains
 *     └──────────── last day over ─────────────┴──▶ lapsed
 * </pre>
 */
public sealed interface DirectedOffer {

    UUID offerId();

    /** The province's unit that places its units. */
    String seller();

    /** Who carries the project out. */
    String buyer();

    DirectedTerms terms();

    /** Units that may still be accepted. */
    long remaining();

    /**
     * One person of the province has proposed it; nothing is reserved yet.
     *
     * @param proposer token subject of the person: another one has to approve
     */
    record Proposed(UUID offerId, String seller, String buyer, String proposer, DirectedTerms terms)
            implements DirectedOffer {

        @Override
        public long remaining() {
            return terms.quantity();
        }

        public Open approved() {
            return new Open(offerId, seller, buyer, terms, terms.quantity());
        }
    }

    /** The project may accept; the units are reserved for it. */
    record Open(UUID offerId, String seller, String buyer, DirectedTerms terms, long remaining)
            implements DirectedOffer {

        /** What is left after a part was accepted. */
        public Open accepted(long quantity) {
            if (quantity < 1 || quantity > remaining) {
                throw new IllegalArgumentException("of " + remaining + " units nobody accepts " + quantity);
            }
            return new Open(offerId, seller, buyer, terms, remaining - quantity);
        }
    }
}
