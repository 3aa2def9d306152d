package org.nengquan.registry.ledger.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nengquan.registry.quota.domain.Origin;
import org.nengquan.registry.quota.domain.Priority;

/**
 * Which units of a place are meant.
 *
 * @param origins units of these origins only
 * @param within whole lots inside these serials only; empty for any serial
 */
public record Pick(Set<Origin> origins, List<Serials> within) {

    public Pick {
        origins = Set.copyOf(origins);
        within = List.copyOf(within);
    }

    /** Units of a priority. */
    public static Pick of(Priority priority) {
        return new Pick(EnumSet.copyOf(priority.origins()), List.of());
    }

    /** Units of one origin. */
    public static Pick of(Origin origin) {
        return new Pick(Set.of(origin), List.of());
    }

    /** Units of whatever origin. */
    public static Pick any() {
        return exactly(List.of());
    }

    /** Units with these serials. */
    public static Pick exactly(List<Serials> serials) {
        return new Pick(Set.copyOf(Arrays.asList(Origin.values())), serials);
    }

    /** Whether the lot is meant; its origin has to be asked apart. */
    boolean admits(Lot lot) {
        return within.isEmpty() || within.stream().anyMatch(range -> range.contains(lot.serials()));
    }
}
