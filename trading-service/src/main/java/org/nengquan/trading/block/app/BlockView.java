package org.nengquan.trading.block.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;
import org.nengquan.trading.instrument.domain.Side;

/**
 * An agreement as its two parties and the overseers may see it: price in fen, quantity in units.
 *
 * @param side what the initiator does
 * @param priority which units it gives, if the initiator sells
 * @param state {@code PROPOSED CONFIRMED REJECTED WITHDRAWN LAPSED BARRED}
 * @param tradeNumber the trade it became, if it did
 */
public record BlockView(
        UUID blockId,
        LocalDate businessDate,
        String initiatorUscc,
        String counterpartyUscc,
        Instrument instrument,
        Side side,
        @Nullable Priority priority,
        @Nullable String projectId,
        long priceFen,
        long quantity,
        String state,
        @Nullable String tradeNumber,
        Instant proposedAt) {

    /** Whether that participant is one of the two. */
    boolean isOf(String uscc) {
        return initiatorUscc.equals(uscc) || counterpartyUscc.equals(uscc);
    }
}
