package org.nengquan.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nengquan.bench.measure.Measure;

/**
 * Which measures a person asked for.
 *
 * @param measures in the order in which a run takes them, each once
 * @param unknown words that are no measure's id
 */
record Selection(List<Measure> measures, List<String> unknown) {
    private static final String ALL = "all";

    static Selection of(List<String> ids, List<Measure> all) {
        Set<String> known = all.stream().map(Measure::id).collect(Collectors.toSet());
        return new Selection(
                all.stream()
                        .filter(measure -> ids.isEmpty() || ids.contains(ALL) || ids.contains(measure.id()))
                        .toList(),
                ids.stream()
                        .filter(id -> !known.contains(id) && !id.equals(ALL))
                        .toList());
    }
}
