package org.nengquan.trading.inbound.stream;

/** {@code settlement.cash-handed-to-trading.v1}: fen. */
record CashHandedToTradingV1(String transferId, String uscc, long amountFen) {
    static final String TYPE = "settlement.cash-handed-to-trading.v1";
}
