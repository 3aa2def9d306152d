package org.nengquan.disclosure.sharing.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How the credit platform is told. */
@ConfigMapping(prefix = "nengquan.credit-push")
interface CreditPushConfig {

    /** Where it takes a record; empty if it fetches. */
    Optional<URI> address();

    /** What both sides sign with. */
    Optional<String> key();

    /** How long it may take to answer; shorter than a minute. */
    @WithDefault("10s")
    Duration timeout();

    /** How often to look whether something is due. */
    Duration every();

    /** The pause after the first failure; it doubles. */
    @WithDefault("10s")
    Duration firstPause();

    @WithDefault("1h")
    Duration longestPause();
}
