package org.nengquan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DoorStack.class)
class BrowserSessionTest {
    private static final String CSRF = "X-Nengquan-Csrf";

    private static String csrf(Browser browser) {
        return Browser.json(browser.get("/api/session")).path("csrfToken").asText();
    }

    @Test
    void shouldStartTheCodeFlowWithProofKey() {
        // When
        var answer = new Browser().get("/login?to=/app/desk");

        // Then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(DoorStack.issuer() + "/auth")
                .contains("code_challenge_method=S256")
                .contains("client_id=nengquan-gateway");
    }

    @Test
    void shouldLeadBackToThePageAfterLogin() {
        // Given
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.get("/login?to=/app/desk?instrument=COAL");

        // When
        while (answer.statusCode() == 302) {
            answer = browser.get(answer.headers().firstValue("Location").orElseThrow());
        }

        // Then
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/app/desk?instrument=COAL");
    }

    @Test
    void shouldKeepTheTokensInCookiesThatScriptsCannotSee() {
        // Given
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.get("/login?to=/app/desk");
        answer = browser.get(answer.headers().firstValue("Location").orElseThrow());

        // When
        answer = browser.get(answer.headers().firstValue("Location").orElseThrow());

        // Then
        List<String> session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session"))
                .toList();
        assertThat(session)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .containsIgnoringCase("Path=/")
                        .doesNotContain("eyJhbGciOiJSUzI1NiI"));
    }

    @Test
    void shouldSayWhoIsLoggedInWithoutAnyToken() {
        // When
        var answer = Browser.loggedIn().get("/api/session");

        // Then
        var session = Browser.json(answer);
        assertThat(session.path("username").asText()).isEqualTo("wang");
        assertThat(session.path("name").asText()).isEqualTo("王 wang");
        assertThat(session.path("uscc").asText()).isEqualTo("91410100000000000X");
        assertThat(session.path("organization").asText()).isEqualTo("郑州某公司");
        assertThat(session.path("regionCode").asText()).isEqualTo("410100");
        assertThat(session.path("roles").toString()).isEqualTo("[\"participant.trader\"]");
        assertThat(answer.body()).doesNotContain("eyJ");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void shouldSendTheAccessTokenToTheServiceAndKeepTheCookie() {
        // When
        var answer = Browser.loggedIn().get("/api/registry/v1/holdings");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).at("/headers/authorization").asText()).startsWith("Bearer eyJ");
        assertThat(Browser.json(answer).at("/headers").has("cookie")).isFalse();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void shouldTakeACommandThatCarriesTheSessionsToken() {
        // Given
        Browser browser = Browser.loggedIn();

        // When
        var answer = browser.post("/api/trading/v1/orders", "{}", CSRF, csrf(browser));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Browser.json(answer).at("/headers").has("x-nengquan-csrf")).isFalse();
    }

    @Test
    void shouldRefuseACommandWithoutTheSessionsToken() {
        // Given
        Browser browser = Browser.loggedIn();
        int before = StubServices.CALLS.get();

        // When
        var none = browser.post("/api/trading/v1/orders", "{}");
        var wrong = browser.post("/api/trading/v1/orders", "{}", CSRF, "x");

        // Then
        assertThat(none.statusCode()).isEqualTo(403);
        assertThat(Browser.json(none).path("type").asText()).isEqualTo("/problems/csrf");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(StubServices.CALLS.get()).isEqualTo(before);
    }

    @Test
    void shouldRefuseACommandThatAnotherSiteSent() {
        // Given
        Browser browser = Browser.loggedIn();
        String token = csrf(browser);
        String own = Browser.uri("").toString();

        // When
        var foreignOrigin = browser.post("/api/trading/v1/orders", "{}", CSRF, token, "Origin", "https://evil.example");
        var foreignSite = browser.post("/api/trading/v1/orders", "{}", CSRF, token, "Sec-Fetch-Site", "same-site");
        var ownOrigin = browser.post(
                "/api/trading/v1/orders", "{}", CSRF, token, "Origin", own, "Sec-Fetch-Site", "same-origin");

        // Then
        assertThat(foreignOrigin.statusCode()).isEqualTo(403);
        assertThat(foreignSite.statusCode()).isEqualTo(403);
        assertThat(ownOrigin.statusCode()).isEqualTo(200);
    }

    @Test
    void shouldRefreshASessionThatIsAboutToExpire() {
        // Given
        int before = StubKeycloak.REFRESHES.get();
        StubKeycloak.lifeSeconds = 30;
        Browser browser = Browser.loggedIn();
        StubKeycloak.lifeSeconds = 300;

        // When
        var answer = browser.get("/api/registry/v1/holdings");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(StubKeycloak.REFRESHES.get()).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "eyJhbGciOiJkaXIifQ..a.b.c"})
    void shouldTakeABrowserWithABrokenCookieForAStranger(String cookie) {
        // Given
        Browser browser = new Browser();
        var broken = new HttpCookie("q_session", cookie);
        broken.setPath("/");
        broken.setVersion(0);
        browser.cookies.getCookieStore().add(Browser.uri("/"), broken);

        // Then
        assertThat(browser.get("/api/registry/v1/holdings").statusCode()).isEqualTo(401);
        assertThat(browser.get("/notices").statusCode()).isEqualTo(200);
    }

    @Test
    void shouldLogOutAtTheIdentityProviderToo() {
        // Given
        Browser browser = Browser.loggedIn();

        // When
        var answer = browser.get("/logout");

        // Then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(DoorStack.issuer() + "/logout")
                .contains("post_logout_redirect_uri=")
                .contains("id_token_hint=");
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
    }
}
