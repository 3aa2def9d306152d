package org.nengquan.trading.auction.domain;

import java.util.UUID;

/**
 * One opened bid on the curve of all bids, best first; nobody's name (办法§22).
 *
 * @param bidId the bid; only its bidder knows whose it is
 * @param bidFen price bid, fen for each unit
 * @param quantity units bid
 * @param standing how it fared
 * @param awarded units won
 * @param paidFen price of these, fen for each unit; 0 if none
 */
public record Step(UUID bidId, long bidFen, long quantity, Standing standing, long awarded, long paidFen) {}
