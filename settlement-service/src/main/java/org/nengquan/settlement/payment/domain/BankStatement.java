package org.nengquan.settlement.payment.domain;

/**
 * The bank's own word on our account (日终对账单).
 *
 * @param balanceFen what lies there
 */
public record BankStatement(long balanceFen) {}
