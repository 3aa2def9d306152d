package org.nengquan.tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.IssuerAlone;
import org.nengquan.stack.TestTokens;

@QuarkusTest
@WithTestResource(IssuerAlone.class)
class VerifiedTokensTest {

    @Inject
    SetClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.forwardBy(Duration.ZERO);
    }

    @Test
    void shouldReadATokenOnceHoweverOftenItComes() {
        // Given
        String token = token("zhang", "participant.trader");

        // When
        Response first = come(token);
        Response second = come(token);

        // Then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.asString()).startsWith("zhang@");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void shouldTakeEachTokenForItsOwnHolder() {
        // Given
        String zhang = token("zhang", "participant.trader");
        String li = token("li", "participant.trader");

        // When, then
        for (int again = 0; again < 2; again++) {
            assertThat(come(zhang).asString()).startsWith("zhang@");
            assertThat(come(li).asString()).startsWith("li@");
        }
    }

    @Test
    void shouldLookAnewAtATokenWhoseTimeIsOver() {
        // Given
        String token = token("zhang", "participant.trader");
        String reading = come(token).asString();

        // When
        clock.forwardBy(Duration.ofMinutes(6));

        // Then
        assertThat(come(token).asString()).startsWith("zhang@").isNotEqualTo(reading);
    }

    @Test
    void shouldGiveNobodyARoleThatTheTokenDoesNotName() {
        // Given
        String token = token("wang", "auditor");

        // When, then
        assertThat(come(token).statusCode()).isEqualTo(403);
        assertThat(come(token).statusCode()).isEqualTo(403);
    }

    @Test
    void shouldRefuseATokenThatIsAlmostTheOneItKnows() {
        // Given
        String token = token("zhang", "participant.trader");
        come(token);
        int body = token.indexOf('.') + 10;
        char other = token.charAt(body) == 'A' ? 'B' : 'A';

        // When
        Response answer = come(token.substring(0, body) + other + token.substring(body + 1));

        // Then
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void shouldRefuseAForgeryEachTimeItComes() {
        TestTokens.forgeries("participant.trader").forEach((name, forgery) -> {
            for (int again = 0; again < 2; again++) {
                assertThat(come(forgery).statusCode()).as(name).isEqualTo(401);
            }
        });
    }

    @Test
    void shouldRefuseWhoBringsNoToken() {
        assertThat(given().get("/door").statusCode()).isEqualTo(401);
        assertThat(given().header("Authorization", "Basic emhhbmc6eg==")
                        .get("/door")
                        .statusCode())
                .isEqualTo(401);
    }

    private static String token(String person, String role) {
        return TestTokens.of(person, "91410100MA40000019", "410100", role);
    }

    private static Response come(String token) {
        return given().auth().oauth2(token).get("/door");
    }
}
