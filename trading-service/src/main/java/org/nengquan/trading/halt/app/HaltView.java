package org.nengquan.trading.halt.app;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nengquan.problem.domain.Text;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.HaltMeasure;

/**
 * A halt or resumption as those who oversee the market see it.
 *
 * @param instrument null for both
 * @param state {@code PROPOSED APPROVED REJECTED}
 * @param decidedBy null while it waits
 */
public record HaltView(
        UUID haltId,
        HaltMeasure.Action action,
        @Nullable Instrument instrument,
        Text reason,
        String state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {}
