package org.nengquan.registry.integrity.domain;

import java.util.List;
import java.util.Map;

/**
 * The state of the books at one moment.
 *
 * @param checks everything recomputed
 * @param counts how much there is, by name
 */
public record Report(List<Check> checks, Map<String, Long> counts) {

    public Report {
        checks = List.copyOf(checks);
        counts = Map.copyOf(counts);
    }

    /** Whether everything agrees. */
    public boolean ok() {
        return checks.stream().allMatch(Check::ok);
    }
}
