package org.nengquan.trading.audit.app;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.nengquan.trading.journal.app.Codec;
import org.nengquan.trading.journal.domain.ChainedLine;

/**
 * Proves that the market is what its journal says: the chain is unbroken, a fresh engine brings about the same events, and
 * positions, open orders, trades, days and the outbox are what these events make.
 */
@ApplicationScoped
public class VerifyMarket {
    private static final int PAGE = 2_000;

    private final Evidence evidence;
    private final Codec codec;

    VerifyMarket(Evidence evidence, Codec codec) {
        this.evidence = evidence;
        this.codec = codec;
    }

    /** Reads the whole journal; a matter of seconds for a hundred thousand commands. */
    public Uni<Proof> verify() {
        return evidence.atOneMoment(this::verify);
    }

    private Uni<Proof> verify(Evidence.Moment moment) {
        return replay(moment, new Replay(codec)).flatMap(replay -> compare(moment, replay));
    }

    private Uni<Replay> replay(Evidence.Moment moment, Replay replay) {
        return moment.linesAfter(replay.seq(), PAGE)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(page -> next(moment, replay.take(page), page));
    }

    private Uni<Replay> next(Evidence.Moment moment, Replay replay, List<ChainedLine> page) {
        return page.size() < PAGE ? Uni.createFrom().item(replay) : replay(moment, replay);
    }

    private Uni<Proof> compare(Evidence.Moment moment, Replay replay) {
        return Uni.combine()
                .all()
                .unis(
                        moment.shard(),
                        moment.positions(),
                        moment.openOrders(),
                        moment.openBlocks(),
                        moment.sums(),
                        moment.invitations())
                .asTuple()
                .map(tuple -> new Comparison(replay, tuple.getItem5())
                        .journal(tuple.getItem1())
                        .positions(tuple.getItem2())
                        .openOrders(tuple.getItem3())
                        .openBlocks(tuple.getItem4())
                        .invitations(tuple.getItem6())
                        .tables(tuple.getItem1())
                        .proof());
    }
}
