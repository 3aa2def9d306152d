package org.nengquan.trading.matching.domain;

import java.time.LocalDate;
import java.util.List;
import org.nengquan.trading.gate.domain.Phase;
import org.nengquan.trading.instrument.domain.Instrument;

/** What happened to the market's day. */
public sealed interface DayEvent extends Event {

    /** The market is open. */
    record DayOpened(LocalDate businessDate, List<Market> markets) implements DayEvent {
        /** One instrument's reference and limits for the day, in fen. */
        public record Market(Instrument instrument, long previousCloseFen, long lowerLimitFen, long upperLimitFen) {}
    }

    /** A day with a timetable is in this phase now. */
    record PhaseMoved(LocalDate businessDate, Phase.Name phase) implements DayEvent {}

    /** The market is closed; its figures of the day. */
    record DayClosed(LocalDate businessDate, List<Market> markets) implements DayEvent {
        /** Whether one of the events is this one. Asked of every line of the journal, so without a stream. */
        public static boolean isIn(List<Event> events) {
            for (Event event : events) {
                if (event instanceof DayClosed) {
                    return true;
                }
            }
            return false;
        }

        /**
         * One instrument's figures: prices in fen, quantity in units, amount in fen, number of trades, all of them of the
         * listing.
         *
         * @param offBook trades of the other modes
         */
        public record Market(
                Instrument instrument,
                long openFen,
                long highFen,
                long lowFen,
                long closeFen,
                long quantity,
                long amountFen,
                long trades,
                OffBook offBook) {

            /** A day written before there were other modes had none of them. */
            public Market {
                offBook = offBook == null ? OffBook.NONE : offBook;
            }
        }
    }

    /** The day could not be moved. */
    record DayUnchanged(LocalDate businessDate, DayObstacle obstacle) implements DayEvent {}
}
