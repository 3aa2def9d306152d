package org.nengquan.gateway.limit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.nengquan.gateway.limit.domain.Bucket.Passed;
import org.nengquan.gateway.limit.domain.Bucket.Refused;

class BucketTest {
    private static final long START = Duration.ofDays(20_000).toNanos();
    private static final Rate TEN_A_SECOND = new Rate(10, 3);

    private static Bucket after(int requests) {
        Bucket bucket = Bucket.FULL;
        for (int i = 0; i < requests; i++) {
            bucket = ((Passed) bucket.take(START, TEN_A_SECOND)).left();
        }
        return bucket;
    }

    @Test
    void shouldLetTheBurstPassAndRefuseTheNext() {
        assertThat(after(3).take(START, TEN_A_SECOND)).isEqualTo(new Refused(Duration.ofMillis(100)));
    }

    @Test
    void shouldLetOnePassWhenTheToldTimeIsOver() {
        // Given
        Bucket empty = after(3);

        // When
        var answer = empty.take(START + Duration.ofMillis(100).toNanos(), TEN_A_SECOND);

        // Then
        assertThat(answer).isInstanceOf(Passed.class);
        assertThat(empty.take(START + Duration.ofMillis(99).toNanos(), TEN_A_SECOND))
                .isInstanceOf(Refused.class);
    }

    @Test
    void shouldBeAsNewAfterATimeOfRest() {
        assertThat(after(3).isFull(START + Duration.ofMillis(299).toNanos())).isFalse();
        assertThat(after(3).isFull(START + Duration.ofMillis(300).toNanos())).isTrue();
    }

    @Test
    void shouldNotPunishAVisitorForAClockThatWasSetBack() {
        // Given
        long anHourBack = START - Duration.ofHours(1).toNanos();

        // When
        var answer = after(1).take(anHourBack, TEN_A_SECOND);

        // Then
        assertThat(answer).isEqualTo(new Refused(Duration.ofMillis(100)));
    }

    @Test
    void shouldNotBeARateThatAllowsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(1, 0));
    }
}
