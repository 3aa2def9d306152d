package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;
import java.util.List;

/** A trading day began, with the close before and the price limits of each market. */
public record DayOpened(LocalDate businessDate, List<Market> markets) implements Fact {

    public DayOpened {
        markets = List.copyOf(markets);
    }

    /** One market's start into the day, in fen per unit. */
    public record Market(Instrument instrument, long previousCloseFen, long lowerLimitFen, long upperLimitFen) {

        public Market {
            if (lowerLimitFen <= 0 || lowerLimitFen > previousCloseFen || upperLimitFen < previousCloseFen) {
                throw new IllegalArgumentException("the close before lies within the price limits");
            }
        }
    }
}
