package org.nengquan.trading.journal.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.nengquan.problem.domain.Refusal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.AuctionEvent;
import org.nengquan.trading.matching.domain.BlockEvent;
import org.nengquan.trading.matching.domain.DirectedEvent;
import org.nengquan.trading.matching.domain.Event;
import org.nengquan.trading.matching.domain.FirstCallEvent;
import org.nengquan.trading.matching.domain.ListingEvent;

/** What one batch took out of the market because a fact bars its party. */
public final class BarringRows {
    /** What kind of wish it was. */
    public enum Kind {
        ORDER,
        BLOCK,
        AUCTION,
        BID,
        DIRECTED_OFFER,
        FIRST_CALL
    }

    /**
     * What ended.
     *
     * @param remaining units that had not been traded; 0 of what has no such count
     */
    public record Ended(Kind kind, UUID subject, String uscc, long remaining, Refusal why) {}

    /** What ended by which line. */
    public record NewBarring(long seq, Instant at, LocalDate businessDate, Ended ended) {}

    private final List<NewBarring> barrings = new ArrayList<>();

    public List<NewBarring> barrings() {
        return barrings;
    }

    void take(Event event, Applied applied, LocalDate today) {
        switch (event) {
            case ListingEvent.OrderBarred(var id, var uscc, var remaining, var why) ->
                add(new Ended(Kind.ORDER, id, uscc, remaining, why), applied, today);
            case BlockEvent.BlockBarred(var id, var uscc, var why) ->
                add(new Ended(Kind.BLOCK, id, uscc, 0, why), applied, today);
            case AuctionEvent.AuctionBarred(var id, var uscc, var why) ->
                add(new Ended(Kind.AUCTION, id, uscc, 0, why), applied, today);
            case AuctionEvent.BidBarred(var auction, var id, var uscc, var why) ->
                add(new Ended(Kind.BID, id, uscc, 0, why), applied, today);
            case DirectedEvent.OfferBarred(var id, var uscc, var remaining, var why) ->
                add(new Ended(Kind.DIRECTED_OFFER, id, uscc, remaining, why), applied, today);
            case FirstCallEvent.CallBarred(var id, var uscc, var remaining, var why) ->
                add(new Ended(Kind.FIRST_CALL, id, uscc, remaining, why), applied, today);
            default -> endedOtherwise();
        }
    }

    private void add(Ended ended, Applied applied, LocalDate today) {
        barrings.add(new NewBarring(applied.seq(), applied.at(), today, ended));
    }

    private static void endedOtherwise() {}
}
