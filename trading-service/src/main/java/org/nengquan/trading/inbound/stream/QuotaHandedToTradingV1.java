package org.nengquan.trading.inbound.stream;

import org.nengquan.trading.instrument.domain.Instrument;
import org.nengquan.trading.instrument.domain.Priority;

/** {@code registry.quota-handed-to-trading.v1}: whole units. */
record QuotaHandedToTradingV1(String transferId, String uscc, Instrument instrument, Priority priority, long quantity) {
    static final String TYPE = "registry.quota-handed-to-trading.v1";
}
