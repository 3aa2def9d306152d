package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/** A trade was unwound. Why, and whose fault it was, is not for the tape. */
public record TradeDefaulted(String tradeNumber, LocalDate businessDate) implements Fact {}
