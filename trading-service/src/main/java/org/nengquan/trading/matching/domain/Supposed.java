package org.nengquan.trading.matching.domain;

import java.util.UUID;
import org.nengquan.problem.domain.Decision;
import org.nengquan.trading.gate.domain.Intent;
import org.nengquan.trading.instrument.domain.TradeMode;

/**
 * What the market would answer to somebody's wish if a figure had another value.
 *
 * @param id of the order, the agreement's or the confirmation's, of the auction or of the bid
 * @param mode in which it would trade
 * @param intent the wish; of a sealed bid all that it covers, at the reserve price
 * @param decision the answer
 */
public record Supposed(UUID id, TradeMode mode, Intent intent, Decision decision) {}
