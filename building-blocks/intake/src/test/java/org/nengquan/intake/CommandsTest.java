package org.nengquan.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

@QuarkusTest
@WithTestResource(ServiceStack.class)
class CommandsTest {
    private static final String USCC = "91110000802100433B";

    private static Response send(String person, String key, String name) {
        var request = given().auth()
                .oauth2(TestTokens.of(person, USCC, "410100", "participant.trader"))
                .contentType(ContentType.JSON)
                .body("{\"name\":\"" + name + "\"}");
        return key == null
                ? request.post("/samples")
                : request.header("Idempotency-Key", key).post("/samples");
    }

    private static List<String> names() {
        return given().auth()
                .oauth2(TestTokens.of("reader", USCC, "410100", "participant.trader"))
                .get("/samples")
                .jsonPath()
                .getList("$", String.class);
    }

    @Test
    void shouldGiveTheFirstAnswerAgainForTheSameKeyAndBody() {
        // Given
        var first = send("zhang", "k1", "one");

        // When
        var second = send("zhang", "k1", "one");

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(names()).containsOnlyOnce("one");
    }

    @Test
    void shouldRefuseTheSameKeyForAnotherBody() {
        // Given
        send("zhang", "k2", "two");

        // When
        var other = send("zhang", "k2", "two-b");

        // Then
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
        assertThat(names()).doesNotContain("two-b");
    }

    @Test
    void shouldTellTwoPersonsKeysApart() {
        assertThat(send("zhang", "k3", "three-a").statusCode()).isEqualTo(201);
        assertThat(send("li", "k3", "three-b").statusCode()).isEqualTo(201);
    }

    @Test
    void shouldRunACommandOnceHoweverManySendItAtOnce() throws Exception {
        // Given
        Callable<Integer> call = () -> send("zhang", "k4", "four").statusCode();

        // When
        List<Future<Integer>> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            answers = threads.invokeAll(java.util.Collections.nCopies(16, call));
        }

        // Then
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(201);
        }
        assertThat(names()).containsOnlyOnce("four");
    }

    @Test
    void shouldKeepARefusalWithItsFiguresAndAnswerItAgain() {
        // When
        var first = send("wang", "k5", "refused-name");
        var again = send("wang", "k5", "refused-name");

        // Then
        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(first.contentType()).startsWith("application/problem+json");
        assertThat(again.asString()).isEqualTo(first.asString());
        var kept = given().auth()
                .oauth2(TestTokens.of("reader", USCC, "410100", "participant.trader"))
                .get("/samples/refusals")
                .jsonPath();
        assertThat(kept.getList("code")).containsOnlyOnce("not-this-name");
        assertThat(kept.getString("[0].problem")).contains("refused-name").contains("办法§10");
    }

    @Test
    void shouldLeaveNothingBehindWhenTheUseCaseBreaksOff() {
        // When
        var broken = send("wang", "k6", "moved-on");

        // Then
        assertThat(broken.statusCode()).isEqualTo(409);
        assertThat(names()).doesNotContain("moved-on");
        assertThat(send("wang", "k6", "six").statusCode()).isEqualTo(201);
    }

    @Test
    void shouldAskForAKey() {
        assertThat(send("wang", null, "seven").statusCode()).isEqualTo(400);
        assertThat(send("wang", "k".repeat(81), "seven").statusCode()).isEqualTo(400);
        assertThat(names()).doesNotContain("seven");
    }

    @Test
    void shouldReadPersonOrganizationRegionAndRolesFromTheToken() {
        // When
        var caller = given().auth()
                .oauth2(TestTokens.of("zhang", USCC, "410100", "city", "finance"))
                .get("/samples/caller")
                .jsonPath();

        // Then
        assertThat(caller.getString("username")).isEqualTo("zhang");
        assertThat(caller.getString("uscc")).isEqualTo(USCC);
        assertThat(caller.getString("regionCode")).isEqualTo("410100");
        assertThat(caller.getList("roles", String.class)).contains("city", "finance");
        assertThat(caller.getString("person")).isNotEmpty();
    }
}
