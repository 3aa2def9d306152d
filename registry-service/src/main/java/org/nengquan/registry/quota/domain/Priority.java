package org.nengquan.registry.quota.domain;

import java.util.Arrays;
import java.util.List;

/** What of a unit's origin matters in the market: saved units trade first (方案一(二)3). */
public enum Priority {
    /** Retrofit and shut-down. */
    SAVED,
    /** City and provincial pools. */
    POOL;

    /** The origins that count as this priority. */
    public List<Origin> origins() {
        return Arrays.stream(Origin.values())
                .filter(origin -> origin.priority() == this)
                .toList();
    }
}
