package org.nengquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DoorStack.class)
@TestProfile(SpeedTest.Slow.class)
class SpeedTest {
    private final Browser visitor = new Browser();

    /** Three requests at once, then one a second. */
    public static final class Slow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "nengquan.limits.known.per-second", "1",
                    "nengquan.limits.known.burst", "3",
                    "nengquan.limits.public.per-second", "1",
                    "nengquan.limits.public.burst", "3");
        }
    }

    private int statusFor(String username) {
        return visitor.get(
                        "/api/registry/v1/holdings",
                        "Authorization",
                        "Bearer " + Tokens.access(DoorStack.issuer(), username))
                .statusCode();
    }

    @Test
    void shouldSlowDownOneSubjectAndNotTheOthers() {
        // Given
        for (int i = 0; i < 20; i++) {
            statusFor("hasty");
        }

        // When
        int hasty = statusFor("hasty");
        int calm = statusFor("calm");

        // Then
        assertThat(hasty).isEqualTo(429);
        assertThat(calm).isEqualTo(200);
    }

    @Test
    void shouldTellThePublicWhenToComeBack() {
        // Given
        for (int i = 0; i < 20; i++) {
            visitor.get("/notices");
        }

        // When
        var answer = visitor.get("/notices");

        // Then
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
