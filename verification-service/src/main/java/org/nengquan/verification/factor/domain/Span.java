package org.nengquan.verification.factor.domain;

import java.math.BigDecimal;

/** Two exact decimals, the lower first; equal where the table gives one figure. */
public record Span(BigDecimal least, BigDecimal most) {

    public Span {
        if (least.signum() <= 0 || least.compareTo(most) > 0) {
            throw new IllegalArgumentException("a span runs from a positive figure upwards: " + least + "–" + most);
        }
    }

    public boolean isOneFigure() {
        return least.compareTo(most) == 0;
    }

    /** Whether a figure lies within this span widened by a share of its ends, such as 0.3. */
    public boolean holds(BigDecimal figure, BigDecimal tolerance) {
        var lowest = least.multiply(BigDecimal.ONE.subtract(tolerance));
        var highest = most.multiply(BigDecimal.ONE.add(tolerance));
        return figure.compareTo(lowest) >= 0 && figure.compareTo(highest) <= 0;
    }

    @Override
    public String toString() {
        return isOneFigure() ? Decimals.text(least) : Decimals.text(least) + "–" + Decimals.text(most);
    }
}
