package org.nengquan.settlement.payment.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The bank's own word on our account (日终对账单).
 *
 * @param balanceFen what lies there
 * @param upTo the last booking date that it covers; empty if it covers everything until it was asked for
 */
public record BankStatement(long balanceFen, Optional<LocalDate> upTo) {}
