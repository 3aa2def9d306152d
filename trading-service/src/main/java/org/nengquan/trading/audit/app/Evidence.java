package org.nengquan.trading.audit.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.Ownership;
import org.nengquan.trading.matching.domain.Balance;

/** Everything the proof looks at, as of one moment, while the market goes on. */
public interface Evidence {

    /** Does the work on one unchanging view of the database. */
    <T> Uni<T> atOneMoment(Function<Moment, Uni<T>> work);

    /** The database at one moment. */
    interface Moment {
        /** Where the shard stands. */
        Uni<Ownership> shard();

        Uni<List<ChainedLine>> linesAfter(long seq, int limit);

        /** Every balance in the table. */
        Uni<List<Balance>> positions();

        /** What remains of every open order. */
        Uni<Map<UUID, Long>> openOrders();

        /** Every block agreement that waits for its counterparty. */
        Uni<Set<UUID>> openBlocks();

        /**
         * Auctions, directed offers and first calls under way: how many bids an auction has, what remains of an offer.
         */
        Uni<Map<UUID, Long>> invitations();

        /** Sums over the tables. */
        Uni<Sums> sums();
    }

    /**
     * Sums over the tables: counts, units and fen.
     *
     * @param outboxRows rows of the outbox
     * @param outboxLast number of its last row
     * @param outboxTrades trades told to others
     * @param filled units filled over all orders
     * @param listed units traded on the listing
     * @param wrongDays closed days and instruments whose figures are not those of their trades
     */
    record Sums(
            long orders,
            long trades,
            long quantity,
            long amountFen,
            long tradingDays,
            long refusals,
            long filled,
            long listed,
            long outboxRows,
            long outboxLast,
            long outboxTrades,
            long wrongDays) {}
}
