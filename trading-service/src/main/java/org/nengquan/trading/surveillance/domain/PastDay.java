package org.nengquan.trading.surveillance.domain;

import java.time.LocalDate;
import org.nengquan.trading.instrument.domain.Instrument;

/** A closed day of one instrument: its closing prices in fen, its volume in units. */
public record PastDay(
        LocalDate businessDate, Instrument instrument, long previousCloseFen, long closeFen, long quantity) {

    /** How far the day moved the price, in thousandths of the close before. */
    long movePermille() {
        return Math.abs(closeFen - previousCloseFen) * 1_000 / previousCloseFen;
    }
}
