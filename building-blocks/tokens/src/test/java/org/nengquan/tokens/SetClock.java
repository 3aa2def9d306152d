package org.nengquan.tokens;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The machine's clock, put forward. */
@Singleton
class SetClock extends Clock {
    private volatile Duration forward = Duration.ZERO;

    void forwardBy(Duration time) {
        forward = time;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(forward);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
