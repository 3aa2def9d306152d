package org.nengquan.registry.quota.domain;

/** Where a unit came from; it stays with the unit through every hand. */
public enum Origin {
    /** Saved by a retrofit (节能改造, 办法§9). */
    RETROFIT(Priority.SAVED),
    /** Freed by a shut-down (主动关停, 办法§9). */
    SHUTDOWN(Priority.SAVED),
    /** From a city's pool (地方用能权指标, 办法§6). */
    CITY_POOL(Priority.POOL),
    /** From the province's pool (省级用能权指标, 办法§6). */
    PROVINCIAL_POOL(Priority.POOL);

    private final Priority priority;

    Origin(Priority priority) {
        this.priority = priority;
    }

    /** What of the origin matters to matching. */
    public Priority priority() {
        return priority;
    }
}
