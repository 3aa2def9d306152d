package org.nengquan.trading.surveillance.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the market is watched. */
@ConfigMapping(prefix = "nengquan.surveillance")
interface WatchConfig {

    /** The shard whose journal is watched; the one that this process may own. */
    @WithDefault("${nengquan.journal.shard:henan}")
    String shard();

    /** How often the journal is looked at, such as {@code 1s}; {@code off} for not at all. Rarer: alerts come later. */
    @WithDefault("1s")
    String every();

    /**
     * Lines read at a look, at most. It bounds what watching takes from the market's processor under load: more lines are
     * read at the next look, and the closing run waits for them.
     */
    @WithDefault("5000")
    int portion();
}
