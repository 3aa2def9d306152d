package org.nengquan.settlement.handover.app;

import java.util.UUID;

/**
 * Cash on its way to the market.
 *
 * @param transferId names the transfer; the market credits it once
 * @param uscc whose cash
 * @param amountFen how much
 */
public record CashHanded(UUID transferId, String uscc, long amountFen) {}
