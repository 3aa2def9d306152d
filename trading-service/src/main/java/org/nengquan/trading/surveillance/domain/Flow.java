package org.nengquan.trading.surveillance.domain;

import org.nengquan.trading.instrument.domain.Instrument;

/** What one participant sold another on the days before: units in all. */
public record Flow(String sellerUscc, String buyerUscc, Instrument instrument, long quantity) {}
