package org.nengquan.trading.bidding.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.trading.auction.domain.Draft;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.AuctionCommand;
import org.nengquan.trading.matching.domain.AuctionEvent;
import org.nengquan.trading.matching.domain.Event;

/** Puts a lot up for auction. Safe to repeat under the same key: the first answer comes again. */
@ApplicationScoped
public class AnnounceAuction {
    private final Journal journal;
    private final Ids ids;
    private final Auctions auctions;

    AnnounceAuction(Journal journal, Ids ids, Auctions auctions) {
        this.journal = journal;
        this.ids = ids;
        this.auctions = auctions;
    }

    /** The auction, public from now on. */
    public Uni<Outcome<AuctionView>> announce(Caller caller, String key, Draft draft) {
        return journal.submit(new AuctionCommand.Announce(ids.next(), key, caller.person(), caller.uscc(), draft))
                .flatMap(this::answer);
    }

    private Uni<Outcome<AuctionView>> answer(Applied applied) {
        return switch (applied.events().getFirst()) {
            case AuctionEvent.AuctionRefused(var id, var why) ->
                Uni.createFrom().item(Outcome.refused(why));
            case AuctionEvent.AuctionAnnounced(var terms) ->
                auctions.find(terms.auctionId()).map(found -> Outcome.done(found.orElseThrow()));
            case Event other -> throw new IllegalStateException("an announcement does not bring about " + other);
        };
    }
}
