package org.nengquan.disclosure.sharing.stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.nengquan.disclosure.sharing.domain.Backoff;

/** The pauses after failures, as configured. */
class Pauses {

    @Produces
    @Singleton
    Backoff backoff(CreditPushConfig config) {
        return new Backoff(config.firstPause(), config.longestPause());
    }
}
