package org.nengquan.disclosure.fact.domain;

import java.time.LocalDate;

/**
 * Proceeds of a public seller reached its earmarked fund (办法§18).
 *
 * <p>Region and amount stay out: beside the tape they would name the seller of a trade.
 */
public record TreasuryCredited(LocalDate businessDate) implements Fact {}
