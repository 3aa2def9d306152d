package org.nengquan.trading.surveillance.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** Collects a finding's figures in the order in which they are read. */
final class Figures {
    private final Map<String, Long> values = new LinkedHashMap<>();

    Figures add(String name, long value) {
        values.put(name, value);
        return this;
    }

    Figures limit(DayContext context, ThresholdName name) {
        return add(name.name(), context.limit(name));
    }

    Map<String, Long> values() {
        return values;
    }
}
