package org.nengquan.bench.noop;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock by which a known token expires; far ahead, so that none is ever known, where Quarkus' own door is the limit. */
class MachineClock {
    private static final Duration FAR_AHEAD = Duration.ofDays(365);

    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "noop.knows-tokens") boolean knowsTokens) {
        return knowsTokens ? Clock.systemUTC() : Clock.offset(Clock.systemUTC(), FAR_AHEAD);
    }
}
