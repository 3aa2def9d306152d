package org.nengquan.trading.journal.stream;

/** {@code trading.position-credited.v1}. */
record PositionCreditedV1(String transferId, String uscc) {
    static final String TYPE = "trading.position-credited.v1";
}
