package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.Sealing;

/** What owners and bidders do in an auction (单向竞价). */
public sealed interface AuctionCommand extends Command, Command.Repeatable {

    /** Who sent it (token subject), for the stored refusal. */
    String person();

    /** Puts a lot up; the auction is public from here on. */
    record Announce(UUID auctionId, String requestKey, String person, String uscc, Draft draft)
            implements AuctionCommand {
        @Override
        public Key key() {
            return new Key(uscc(), "auction", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof Announce announce && announce.draft.equals(draft);
        }
    }

    /** Hands a sealed bid in. */
    record SealBid(UUID bidId, String requestKey, String person, String uscc, UUID auctionId, Sealing sealing)
            implements AuctionCommand {
        @Override
        public Key key() {
            return new Key(uscc(), "bid", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof SealBid bid && bid.auctionId.equals(auctionId) && bid.sealing.equals(sealing);
        }
    }

    /** Opens the own bid. */
    record OpenBid(String requestKey, String person, String uscc, UUID auctionId, Opening opening)
            implements AuctionCommand {
        @Override
        public Key key() {
            return new Key(uscc(), "opening", requestKey);
        }

        @Override
        public boolean asksTheSameAs(Repeatable other) {
            return other instanceof OpenBid bid && bid.auctionId.equals(auctionId) && bid.opening.equals(opening);
        }
    }
}
