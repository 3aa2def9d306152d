package org.nengquan.trading.audit.app;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.journal.app.MarketTables;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Ownership;

/**
 * Proves that the market is what its journal says: the chain is unbroken, a fresh engine brings about the same events, and
 * positions, open orders, trades, days and the outbox are what these events make.
 */
@ApplicationScoped
public class VerifyMarket {
    private static final int PAGE = 2_000;

    private final Evidence evidence;
    private final Codec codec;
    private final MarketTables tables;

    VerifyMarket(Evidence evidence, Codec codec, MarketTables tables) {
        this.evidence = evidence;
        this.codec = codec;
        this.tables = tables;
    }

    /** Reads the whole journal, and the tables up to where they follow; a matter of seconds for a hundred thousand commands. */
    public Uni<Proof> verify() {
        return tables.upToDate().chain(() -> evidence.atOneMoment(this::verify));
    }

    private Uni<Proof> verify(Evidence.Moment moment) {
        return moment.shard()
                .flatMap(shard -> replay(
                                moment, new Replay(codec, shard.followed().seq()))
                        .flatMap(replay -> compare(moment, shard, replay)));
    }

    private Uni<Replay> replay(Evidence.Moment moment, Replay replay) {
        return moment.linesAfter(replay.seq(), PAGE)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(page -> next(moment, replay.take(page), page));
    }

    private Uni<Replay> next(Evidence.Moment moment, Replay replay, List<ChainedLine> page) {
        return page.size() < PAGE ? Uni.createFrom().item(replay) : replay(moment, replay);
    }

    private Uni<Proof> compare(Evidence.Moment moment, Ownership shard, Replay replay) {
        return Uni.combine()
                .all()
                .unis(moment.positions(), moment.openOrders(), moment.openBlocks(), moment.sums(), moment.invitations())
                .asTuple()
                .map(tuple -> new Comparison(replay, tuple.getItem4())
                        .journal(shard)
                        .positions(tuple.getItem1())
                        .openOrders(tuple.getItem2())
                        .openBlocks(tuple.getItem3())
                        .invitations(tuple.getItem5())
                        .tables(shard)
                        .proof());
    }
}
