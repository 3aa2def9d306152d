package org.nengquan.settlement.integrity.domain;

import java.util.List;
import java.util.Map;

/**
 * Whether the money is in order.
 *
 * @param ok whether every check found what must be
 * @param checks what each found
 * @param counts how much there is of what, for comparison with other services
 */
public record Report(boolean ok, List<Finding> checks, Map<String, Long> counts) {

    public static Report of(List<Finding> checks, Map<String, Long> counts) {
        return new Report(checks.stream().allMatch(Finding::ok), List.copyOf(checks), counts);
    }
}
