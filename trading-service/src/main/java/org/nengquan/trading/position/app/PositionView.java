package org.nengquan.trading.position.app;

import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;

/** What a participant has in the market. */
public record PositionView(Cash cash, List<Quota> quota) {

    /** In fen. */
    public record Cash(long freeFen, long reservedFen) {}

    /** In units. */
    public record Quota(Instrument instrument, Priority priority, long free, long reserved) {}
}
