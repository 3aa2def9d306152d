package org.nengquan.trading.gate.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All dated values; a value holds from its date until a later one begins. Not thread-safe: the engine's own. */
public final class Parameters {
    private final NavigableMap<Key, Parameter> rows = new TreeMap<>();

    /**
     * Keeps the value; a second one for the same name and date takes the first one's place.
     *
     * @return whether that is another value than was kept before
     */
    public boolean record(Parameter parameter) {
        return !parameter.equals(rows.put(new Key(parameter.name(), parameter.effectiveFrom()), parameter));
    }

    /** The value that holds on that date, if any does. */
    public Optional<Parameter> on(ParameterName name, LocalDate date) {
        return Optional.ofNullable(rows.floorEntry(new Key(name, date)))
                .map(Map.Entry::getValue)
                .filter(row -> row.name() == name);
    }

    /** Every value, by name and date. */
    public List<Parameter> all() {
        return new ArrayList<>(rows.values());
    }

    private record Key(ParameterName name, LocalDate from) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::name).thenComparing(Key::from);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
