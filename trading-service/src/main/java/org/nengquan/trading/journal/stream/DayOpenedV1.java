package org.nengquan.trading.journal.stream;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.DayEvent;

/** {@code trading.day-opened.v1}. */
record DayOpenedV1(LocalDate businessDate, List<Market> markets) {
    static final String TYPE = "trading.day-opened.v1";

    /** Prices in fen. */
    record Market(Instrument instrument, long previousCloseFen, long lowerLimitFen, long upperLimitFen) {}

    static DayOpenedV1 of(DayEvent.DayOpened day) {
        return new DayOpenedV1(
                day.businessDate(),
                day.markets().stream()
                        .map(m ->
                                new Market(m.instrument(), m.previousCloseFen(), m.lowerLimitFen(), m.upperLimitFen()))
                        .toList());
    }
}
