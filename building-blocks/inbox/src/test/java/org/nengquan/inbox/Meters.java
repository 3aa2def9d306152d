package org.nengquan.inbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Without a registry behind it, Micrometer counts nothing. */
class Meters {

    @Produces
    @Singleton
    SimpleMeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
