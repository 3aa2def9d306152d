package org.nengquan.verification.businessday.domain;

import java.time.LocalDate;

/**
 * The market's day as it was last told.
 *
 * @param open whether trading is open; after closing the date stays until the next opening
 */
public record BusinessDay(LocalDate date, boolean open) {}
