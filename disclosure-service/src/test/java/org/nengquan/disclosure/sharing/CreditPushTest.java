package org.nengquan.disclosure.sharing;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nengquan.disclosure.Public.API;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.nengquan.disclosure.Exchange;
import org.nengquan.disclosure.Public;
import org.nengquan.stack.ServiceStack;
import org.nengquan.stack.TestTokens;

/** 方案二(四): 履约情况报送省信用信息共享平台, pushed as soon as it is known; 办法§24. */
@QuarkusTest
@WithTestResource(ServiceStack.class)
@WithTestResource(FakeCreditPlatform.class)
class CreditPushTest {
    private static final LocalDate DATE = LocalDate.of(2023, 7, 3);
    private static final Set<String> MAY_LOOK = Set.of("exchange.operator", "province", "auditor");

    @ConfigProperty(name = "fake.credit-platform")
    Optional<String> desk;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    /** One push as it came. */
    private record Push(String delivery, String time, String signature, String body, String answered) {
        static Push of(String line) {
            String[] parts = line.split("\t");
            return new Push(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        boolean taken() {
            return answered.equals("200");
        }
    }

    private List<Push> pushes() {
        return given().get(desk.orElseThrow() + "/received")
                .asString()
                .lines()
                .map(Push::of)
                .toList();
    }

    private List<Push> taken() {
        return pushes().stream().filter(Push::taken).toList();
    }

    private void answerWith(int status) {
        given().urlEncodingEnabled(false).get(desk.orElseThrow() + "/answer-with?" + status);
    }

    private static void tellOfALateUnit(String cycleNumber) throws IOException {
        String example = Files.readString(Path.of("../contracts/registry/performance-recorded.v1.example.json"));
        Exchange.tell(
                Exchange.PARTICIPANTS,
                Exchange.event(
                        "registry.performance-recorded.v1",
                        "registry",
                        "91350100M000100Y43",
                        DATE,
                        example.replace("LY41-20220701-000003-R", cycleNumber)));
    }

    private static JsonPath status() {
        return given().auth()
                .oauth2(TestTokens.of("operator", "", "", "exchange.operator"))
                .get(API + "/credit-push")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .jsonPath();
    }

    /** The alert of the Helm chart reads this name. */
    private boolean failsForSeconds(String pattern) {
        return given().get(metrics)
                .asString()
                .lines()
                .anyMatch(line -> line.matches("disclosure_credit_push_failing_seconds\\S* " + pattern));
    }

    private static JsonPath fetched() {
        return given().auth()
                .oauth2(TestTokens.of("credit-platform", "", "", "agency"))
                .get(API + "/credit-records?limit=200")
                .jsonPath();
    }

    @Test
    void shouldTellThePlatformOfALateUnitUntilItHasTakenItOnceAndInOrder() throws IOException {
        // Given a platform that is out of order
        answerWith(503);
        tellOfALateUnit("LY-P1");
        Public.await("tried again", () -> status().getInt("attempts") >= 2);

        // Then the operator sees it, and nothing overtakes
        tellOfALateUnit("LY-P2");
        Public.await("both wait", () -> status().getLong("waiting") == 2);
        JsonPath failing = status();
        assertThat(failing.getString("lastFailure")).isEqualTo("the platform answered 503");
        assertThat(failing.getString("failingSince")).isNotNull();
        assertThat(failing.getString("address")).startsWith("https://localhost:");
        assertThat(pushes()).extracting(Push::delivery).containsOnly("credit-1");

        Public.await("an alert may be raised", () -> failsForSeconds("[1-9].*"));

        // When it works again
        answerWith(200);

        // Then
        Public.await("told of both", () -> status().getLong("waiting") == 0);
        assertThat(taken()).extracting(Push::delivery).containsExactly("credit-1", "credit-2");
        assertThat(taken())
                .allSatisfy(push -> assertThat(push.signature())
                        .isEqualTo("hmac-sha256=" + hmac(push.delivery() + "\n" + push.time() + "\n" + push.body())));
        assertThat(status().getString("lastFailure")).isNull();
        assertThat(status().getInt("attempts")).isZero();
        Public.await("nothing fails any more", () -> failsForSeconds("0.0"));
        JsonPath first = JsonPath.from(taken().getFirst().body());
        assertThat(first.getString("cycleNumber")).isEqualTo("LY-P1");
        assertThat(first.getBoolean("performance.onTime")).isFalse();
        assertThat(first.getMap("")).isEqualTo(fetched().getMap("items[0]"));
    }

    private static String hmac(String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(FakeCreditPlatform.KEY.getBytes(UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    }

    @Test
    void shouldShowTheStateOfThePushToThoseWhoKeepTheExchangeRunning() {
        for (String role : CreditRecordsTest.ROLES) {
            int status = given().auth()
                    .oauth2(TestTokens.of("somebody", "", "410100", role))
                    .get(API + "/credit-push")
                    .statusCode();
            assertThat(status).as(role).isEqualTo(MAY_LOOK.contains(role) ? 200 : 403);
        }
        TestTokens.forgeries("auditor")
                .forEach((name, token) -> assertThat(given().auth()
                                .oauth2(token)
                                .get(API + "/credit-push")
                                .statusCode())
                        .as(name)
                        .isEqualTo(401));
        when().get(API + "/credit-push").then().statusCode(401);
    }
}
