package org.nengquan.trading.market.app;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.journal.app.Board;

/** All trades of an instrument, newest first. */
public interface Tape {

    /** Part of the tape and where to go on; {@code next} is null at the end. */
    record Part(List<TapeEntry> items, @Nullable String next) {}

    /**
     * At most {@code limit} trades.
     *
     * @param after the cursor of the part before, empty to begin
     */
    Uni<Part> read(Instrument instrument, String after, int limit);

    /** The trades of both instruments after the one with that number, oldest first; from the beginning if it is unknown. */
    Uni<List<Board.News.Trade>> since(String tradeNumber, int limit);
}
