package org.nengquan.trading.journal.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.HaltEvent;
import org.nengquan.trading.matching.domain.HaltMeasure;

/** {@code trading.market-halted.v1} and {@code trading.market-resumed.v1}: which markets, and why. */
record MarketHaltV1(
        UUID haltId,
        LocalDate businessDate,
        List<Instrument> instruments,
        String reasonZh,
        String reasonEn,
        Instant decidedAt) {
    static final String HALTED = "trading.market-halted.v1";
    static final String RESUMED = "trading.market-resumed.v1";

    static String type(HaltEvent.HaltApproved halt) {
        return halt.measure().action() == HaltMeasure.Action.HALT ? HALTED : RESUMED;
    }

    static MarketHaltV1 of(HaltEvent.HaltApproved halt, LocalDate businessDate, Instant decidedAt) {
        return new MarketHaltV1(
                halt.haltId(),
                businessDate,
                halt.measure().instruments(),
                halt.measure().reasonZh(),
                halt.measure().reasonEn(),
                decidedAt);
    }
}
