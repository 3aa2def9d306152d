package org.nengquan.settlement.payment.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

@ConfigMapping(prefix = "nengquan.bank")
interface BankConfig {

    /**
     * How the bank is reached: {@code http} as the simulator speaks, or {@code files} of ISO 20022 in two folders. Changed
     * on a system that has heard its bank before: the notices are counted anew and none is credited.
     */
    @WithDefault("http")
    String kind();

    /** Where the bank listens, without a trailing slash. Wrong: no deposit arrives and integrity says so. */
    URI url();

    /** How long to wait between two questions for notices. Longer: deposits are credited later. */
    @WithDefault("250ms")
    Duration pollEvery();

    /** How long the bank may take to answer. Too short: every question fails and is asked again. */
    @WithDefault("5s")
    Duration timeout();
}
