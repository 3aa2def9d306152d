package org.nengquan.trading.bidding.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.nengquan.intake.Caller;
import org.nengquan.intake.Ids;
import org.nengquan.problem.ProblemException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Outcome;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.auction.domain.Opening;
import org.nengquan.trading.auction.domain.Sealing;
import org.nengquan.trading.journal.app.Journal;
import org.nengquan.trading.journal.domain.Applied;
import org.nengquan.trading.matching.domain.AuctionCommand;
import org.nengquan.trading.matching.domain.AuctionEvent;
import org.nengquan.trading.matching.domain.Event;

/** Seals a bid, and opens it when the time has come. Safe to repeat under the same key: the first answer comes again. */
@ApplicationScoped
public class BidInAuction {
    private final Journal journal;
    private final Ids ids;
    private final Auctions auctions;

    BidInAuction(Journal journal, Ids ids, Auctions auctions) {
        this.journal = journal;
        this.ids = ids;
        this.auctions = auctions;
    }

    /** The sealed bid; 404 if there is no such auction, 409 if it is over. */
    public Uni<Outcome<BidView>> seal(Caller caller, String key, UUID auctionId, Sealing sealing) {
        return journal.submit(
                        new AuctionCommand.SealBid(ids.next(), key, caller.person(), caller.uscc(), auctionId, sealing))
                .flatMap(applied -> answer(applied, auctionId, caller.uscc()));
    }

    /** The opened bid; 404 if there is no such auction or no bid of the caller in it, 409 if it is over. */
    public Uni<Outcome<BidView>> open(Caller caller, String key, UUID auctionId, Opening opening) {
        return journal.submit(new AuctionCommand.OpenBid(key, caller.person(), caller.uscc(), auctionId, opening))
                .flatMap(applied -> answer(applied, auctionId, caller.uscc()));
    }

    private Uni<Outcome<BidView>> answer(Applied applied, UUID auctionId, String uscc) {
        return switch (applied.events().getFirst()) {
            case AuctionEvent.AuctionRefused(var id, var why) ->
                Uni.createFrom().item(Outcome.refused(why));
            case AuctionEvent.AuctionMissed missed ->
                auctions.find(auctionId).map(found -> {
                    throw missed(found);
                });
            case AuctionEvent taken -> auctions.bid(auctionId, uscc).map(found -> Outcome.done(found.orElseThrow()));
            case Event other -> throw new IllegalStateException("a bid does not bring about " + other);
        };
    }

    private static ProblemException missed(Optional<AuctionView> found) {
        return found.filter(AuctionView::over).isPresent()
                ? Problems.conflict("auction-is-over", Text.of("该竞价已结束", "The auction is over"))
                : Problems.notFound(Text.of("未找到该竞价或本单位的报价", "There is no such auction, or no bid of yours in it"));
    }
}
