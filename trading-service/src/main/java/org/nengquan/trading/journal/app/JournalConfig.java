package org.nengquan.trading.journal.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the shard is written. */
@ConfigMapping(prefix = "nengquan.journal")
interface JournalConfig {

    /** The shard this process may own. A wrong name: it finds no row and never becomes ready. */
    @WithDefault("henan")
    String shard();

    /** Commands that may wait; more are answered 503. Too large: callers wait long before they hear of overload. */
    @WithDefault("4096")
    int capacity();

    /** Commands of one transaction at most. Too small: more commits for the same load. */
    @WithDefault("1000")
    int batch();

    /** How long a commit may take before the shard is given up. Too short: a slow disk costs ownership. */
    @WithDefault("10s")
    Duration commitPatience();

    /**
     * How far the tables that readers ask may be behind while nobody reads. Too short: they take the machine from the
     * orders of a busy minute. Too long: a reader waits for more of them.
     */
    @WithDefault("250ms")
    Duration tablesRest();
}
