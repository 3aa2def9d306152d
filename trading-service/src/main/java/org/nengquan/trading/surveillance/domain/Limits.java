package org.nengquan.trading.surveillance.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** The detectors' figures that hold on one business date. */
public final class Limits {
    private final Map<ThresholdName, Threshold> values = new EnumMap<>(ThresholdName.class);

    private Limits() {}

    /** Of all dated values those that hold on the date: the latest that is not later. */
    public static Limits on(LocalDate date, Collection<Threshold> all) {
        var limits = new Limits();
        all.stream()
                .filter(row -> !row.effectiveFrom().isAfter(date))
                .forEach(row -> limits.values.merge(row.name(), row, Limits::later));
        for (ThresholdName name : ThresholdName.values()) {
            limits.require(name);
        }
        return limits;
    }

    private static Threshold later(Threshold one, Threshold other) {
        return other.effectiveFrom().isAfter(one.effectiveFrom()) ? other : one;
    }

    private Threshold require(ThresholdName name) {
        Threshold found = values.get(name);
        if (found == null) {
            throw new IllegalStateException("no value holds for " + name);
        }
        return found;
    }

    /** The figure, in the unit that its name says. */
    public long of(ThresholdName name) {
        return require(name).value();
    }

    /** Whether part is at least so many percent of the whole. */
    boolean reaches(ThresholdName percent, long part, long whole) {
        return Math.multiplyExact(100L, part) >= Math.multiplyExact(of(percent), whole);
    }
}
