package org.nengquan.trading.surveillance.domain;

import org.nengquan.trading.instrument.domain.Instrument;

/** Two parties or groups on one market; which is named first does not matter. */
record Pair(Instrument instrument, String one, String other) {

    static Pair of(Instrument instrument, String a, String b) {
        return a.compareTo(b) <= 0 ? new Pair(instrument, a, b) : new Pair(instrument, b, a);
    }

    String subject() {
        return one + "/" + other;
    }
}
