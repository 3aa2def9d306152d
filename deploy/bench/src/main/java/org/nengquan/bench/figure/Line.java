package org.nengquan.bench.figure;

import java.util.Collection;

/**
 * One result, beside the limit that it is judged by.
 *
 * @param id of the measure, such as {@code S1.registry}
 * @param value what was measured, counted as the unit says
 * @param unit of value and limit
 * @param limit what the machine can do at best, or may be used at most; more than nothing
 */
public record Line(String id, long value, Unit unit, long limit) {

    public Line {
        if (id.isBlank() || id.contains(" ")) {
            throw new IllegalArgumentException("an id is one word: " + id);
        }
        if (value < 0 || limit <= 0) {
            throw new IllegalArgumentException(id + " measured nothing: " + value + " beside " + limit);
        }
    }

    /** The middle of what was measured beside the middle of its limits, which were taken in turn with it. */
    public static Line ofMedians(String id, Collection<Long> values, Unit unit, Collection<Long> limits) {
        return new Line(
                id, Samples.of(values).median(), unit, Samples.of(limits).median());
    }

    /** {@code id value unit limit ratio}, the ratio being value ÷ limit with two decimals. */
    public String text() {
        return String.join(" ", id, unit.text(value), unit.symbol(), unit.text(limit), Hundredths.text(value, limit));
    }
}
