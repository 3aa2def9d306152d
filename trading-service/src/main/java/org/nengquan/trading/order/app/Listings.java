package org.nengquan.trading.order.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;

/** What is listed now, as it was committed. */
public interface Listings {

    /**
     * Open orders in the order in which they may be taken: by price, saved units first, then by time; at most so many of
     * each side.
     *
     * @param uscc who asks, to mark its own
     */
    Uni<List<ListedOrder>> open(Instrument instrument, String uscc, int most);
}
