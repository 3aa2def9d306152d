package org.nengquan.trading.journal.stream;

import java.util.UUID;

/** {@code trading.deposit-forfeited.v1}: cash in fen that leaves the market for the risk reserve. */
record DepositForfeitedV1(UUID auctionId, String uscc, long amountFen) {
    static final String TYPE = "trading.deposit-forfeited.v1";
}
