package org.nengquan.trading.matching.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nengquan.trading.instrument.domain.Instrument;

/**
 * What two persons do to a market: halt it or let it go on.
 *
 * @param action which
 * @param instrument the market; null for all of the shard
 * @param reasonZh why, for the public notice
 * @param reasonEn the same in English
 */
public record HaltMeasure(Action action, @Nullable Instrument instrument, String reasonZh, String reasonEn) {
    /** Halt or resume. */
    public enum Action {
        HALT,
        RESUME
    }

    /** The markets it is about. */
    public List<Instrument> instruments() {
        return instrument == null ? List.of(Instrument.values()) : List.of(instrument);
    }
}
