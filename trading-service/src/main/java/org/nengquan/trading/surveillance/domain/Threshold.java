package org.nengquan.trading.surveillance.domain;

import java.time.LocalDate;

/**
 * One value of a detector's figure.
 *
 * @param value in the unit that the name says
 * @param effectiveFrom first business date on which it holds
 * @param basis why this value
 */
public record Threshold(ThresholdName name, long value, LocalDate effectiveFrom, String basis) {
    public Threshold {
        if (value < 0) {
            throw new IllegalArgumentException("a threshold is never negative: " + name);
        }
    }
}
