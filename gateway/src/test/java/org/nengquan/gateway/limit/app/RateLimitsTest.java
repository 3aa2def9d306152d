package org.nengquan.gateway.limit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.nengquan.gateway.limit.app.RateLimits.Allowance;
import org.nengquan.gateway.limit.app.RateLimits.LimitConfig;

class RateLimitsTest {
    private final SetClock clock = new SetClock();
    private final RateLimits limits = new RateLimits(clock, new TwoVisitors());

    @Test
    void shouldCountEveryVisitorByItself() {
        // When
        var first = limits.waitForKnown("subject a");
        var again = limits.waitForKnown("subject a");
        var other = limits.waitForKnown("subject b");

        // Then
        assertThat(first).isEmpty();
        assertThat(again).contains(Duration.ofSeconds(1));
        assertThat(other).isEmpty();
    }

    @Test
    void shouldLetNewVisitorsShareOneBucketWhenThereIsNoRoomForMore() {
        // Given
        limits.waitForKnown("subject a");
        limits.waitForKnown("subject b");

        // When
        var third = limits.waitForKnown("subject c");
        var fourth = limits.waitForKnown("subject d");

        // Then
        assertThat(third).isEmpty();
        assertThat(fourth).contains(Duration.ofSeconds(1));
    }

    @Test
    void shouldForgetTheIdleToMakeRoom() {
        // Given
        limits.waitForKnown("subject a");
        limits.waitForKnown("subject b");
        clock.now = clock.now.plusSeconds(2);

        // When
        var third = limits.waitForKnown("subject c");
        var fourth = limits.waitForKnown("subject d");

        // Then
        assertThat(third).isEmpty();
        assertThat(fourth).isEmpty();
    }

    private record OneASecond(long perSecond, long burst) implements Allowance {
        OneASecond() {
            this(1, 1);
        }
    }

    private record TwoVisitors(Allowance arrival, Allowance known, Allowance open, int remembered)
            implements LimitConfig {
        TwoVisitors() {
            this(new OneASecond(), new OneASecond(), new OneASecond(), 2);
        }
    }

    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-01-05T01:30:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
