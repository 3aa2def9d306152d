package org.nengquan.trading.rule.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.nengquan.trading.journal.domain.ChainedLine;
import org.nengquan.trading.journal.domain.StoredSnapshot;

/** The journal, from the newest orders backwards. */
public interface OrderHistory {

    /**
     * Where to begin in order to see the last orders again.
     *
     * @param firstOrder line of the first of them; one behind the journal if there are none
     * @param snapshot the newest state before it; empty to begin at the beginning
     */
    record Start(long firstOrder, Optional<StoredSnapshot> snapshot) {}

    /** For the last so many orders, agreements on blocks, auctions and sealed bids, accepted or refused. */
    Uni<Start> lastOrders(int howMany);

    /** Lines after the one with that number, in their order: at least so many, fewer at the journal's end only. */
    Uni<List<ChainedLine>> linesAfter(long seq, int limit);
}
