package org.nengquan.trading.matching.domain;

import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;

/** What a participant may have in the market: cash in fen, and quota by instrument and priority in units. */
public enum Bucket {
    CASH,
    ENERGY_SAVED,
    ENERGY_POOL,
    COAL_SAVED,
    COAL_POOL;

    /** Where units of that kind lie. */
    public static Bucket of(Instrument instrument, Priority priority) {
        if (instrument == Instrument.ENERGY) {
            return priority == Priority.SAVED ? ENERGY_SAVED : ENERGY_POOL;
        }
        return priority == Priority.SAVED ? COAL_SAVED : COAL_POOL;
    }
}
