package org.nengquan.rights;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nengquan.rights.domain.LoginHash;
import org.nengquan.servers.Patience;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;
import org.nengquan.stack.TestTopics;

/** 办法§16 权责明确: who acts for an account has the right that the deed asks for. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
class AskedAtTheDoorTest {
    private static final String KNOWN_BEFORE = "91350100M000100Y43";
    private static final AtomicLong SEQUENCE = new AtomicLong();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private static Response post(String username, String uscc, String path) {
        return given().auth()
                .oauth2(TestTokens.of(username, uscc, "410100", "participant.trader"))
                .contentType(ContentType.JSON)
                .body("{\"name\":\"done\"}")
                .post(path);
    }

    private void tell(String uscc, String json) {
        TestTopics.publish(
                bootstrap,
                "registry.participants",
                RepresentativesHeard.TYPE,
                "registry",
                SEQUENCE.incrementAndGet(),
                uscc,
                LocalDate.of(2022, 7, 1),
                json);
    }

    private static String named(String uscc, String username, String right) {
        return """
                {"uscc":"%s","representatives":[{"loginHash":"%s","rights":["%s"]}],"namedOn":"2022-07-01"}""".formatted(uscc, LoginHash.of(uscc, username), right);
    }

    private static void eventually(int status, String username, String uscc) {
        assertThat(new Patience(Duration.ofSeconds(20))
                        .until(() -> post(username, uscc, "/samples").statusCode() == status))
                .isTrue();
    }

    /** Also what a service knew before it had this block. */
    @Test
    void shouldAskForTheRightThatTheDeedNeeds() {
        post("zhang", KNOWN_BEFORE, "/samples").then().statusCode(200).body(equalTo("done"));
        post("zhang", KNOWN_BEFORE, "/samples/cancellation").then().statusCode(200);
        post("zhang", KNOWN_BEFORE, "/samples/approval")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/right-not-given"))
                .body("article", equalTo("办法§16"))
                .body("inputs.right", equalTo("APPROVE"))
                .body("inputs.given", equalTo("INITIATE READ"))
                .body("remedy.zh", containsString("变更代表"));
        post("stranger", KNOWN_BEFORE, "/samples").then().statusCode(403).body("inputs.given", equalTo("-"));
        assertThat(given().auth()
                        .oauth2(TestTokens.of("stranger", KNOWN_BEFORE, "410100", "participant.trader"))
                        .get("/samples")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldFollowWhatTheRegistryTells() {
        String uscc = "91110000802100433B";
        post("anybody", uscc, "/samples").then().statusCode(200);
        tell(uscc, named(uscc, "li", "APPROVE"));
        eventually(403, "anybody", uscc);
        post("li", uscc, "/samples/approval").then().statusCode(200);
        tell(uscc, named(uscc, "anybody", "INITIATE"));
        eventually(200, "anybody", uscc);
        post("li", uscc, "/samples/approval").then().statusCode(403);
    }

    /** Deny on doubt. */
    @Test
    void shouldLetNobodyActForAnAccountWhoseRepresentativesCannotBeRead() {
        String uscc = "91110000MA00000000";
        tell(uscc, "{\"uscc\":7");
        eventually(403, "anybody", uscc);
    }
}
