package org.nengquan.trading.journal.stream;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.matching.domain.DayEvent;

/** {@code trading.day-closed.v1}. */
record DayClosedV1(LocalDate businessDate, List<Market> markets) {
    static final String TYPE = "trading.day-closed.v1";

    /** Prices and amount in fen, quantity in units; off the book: the modes other than the listing. */
    record Market(
            Instrument instrument,
            long openFen,
            long highFen,
            long lowFen,
            long closeFen,
            long quantity,
            long amountFen,
            long trades,
            long offBookQuantity,
            long offBookAmountFen,
            long offBookTrades) {}

    static DayClosedV1 of(DayEvent.DayClosed day) {
        return new DayClosedV1(
                day.businessDate(), day.markets().stream().map(DayClosedV1::of).toList());
    }

    private static Market of(DayEvent.DayClosed.Market m) {
        return new Market(
                m.instrument(),
                m.openFen(),
                m.highFen(),
                m.lowFen(),
                m.closeFen(),
                m.quantity(),
                m.amountFen(),
                m.trades(),
                m.offBook().quantity(),
                m.offBook().amountFen(),
                m.offBook().trades());
    }
}
