package org.nengquan.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void startTheIssuer() {
        TestIssuer.start();
    }

    @Test
    void shouldSayWhoCallsForWhomAndFromWhere() throws IOException {
        // When
        var claims = part(TestTokens.of("zhengzhou.a", "11410100000000001X", "410100", "city"), 1);

        // Then
        assertThat(claims.at("/organization/11410100000000001X").isObject()).isTrue();
        assertThat(claims.at("/realm_access/roles/0").asText()).isEqualTo("city");
        assertThat(claims.path("region").asText()).isEqualTo("410100");
        assertThat(claims.path("preferred_username").asText()).isEqualTo("zhengzhou.a");
        assertThat(claims.path("aud").asText()).isEqualTo("nengquan");
    }

    @Test
    void shouldLeaveOutWhatThePersonHasNot() throws IOException {
        // When
        var claims = part(TestTokens.of("auditor", "", "", "auditor"), 1);

        // Then
        assertThat(claims.has("organization")).isFalse();
        assertThat(claims.has("region")).isFalse();
    }

    @Test
    void shouldBeSignedByTheKeyThatTheIssuerPublishes() throws Exception {
        assertThat(isSignedByTheIssuer(TestTokens.of("a", "", "", "auditor"))).isTrue();
    }

    @Test
    void shouldForgeSignatures() throws Exception {
        assertThat(isSignedByTheIssuer(TestTokens.unknownKey("auditor"))).isFalse();
        assertThat(isSignedByTheIssuer(TestTokens.stolenKeyId("auditor"))).isFalse();
        assertThat(isSignedByTheIssuer(TestTokens.hs256("auditor"))).isFalse();
        assertThat(TestTokens.algNone("auditor")).endsWith(".");
        assertThat(part(TestTokens.algNone("auditor"), 0).path("alg").asText()).isEqualTo("none");
    }

    @Test
    void shouldForgeClaims() throws IOException {
        assertThat(part(TestTokens.foreignIssuer(), 1).path("iss").asText()).contains("elsewhere");
        assertThat(part(TestTokens.wrongAudience(), 1).path("aud").asText()).isEqualTo("account");
        assertThat(part(TestTokens.idToken(), 1).path("typ").asText()).isEqualTo("ID");
        var expired = part(TestTokens.expired(), 1);
        assertThat(expired.path("exp").asLong())
                .isLessThan(part(TestTokens.of("a", "", ""), 1).path("iat").asLong());
    }

    private static JsonNode part(String token, int index) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }

    private static boolean isSignedByTheIssuer(String token) throws Exception {
        var parts = token.split("\\.");
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(publishedKey()));
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        try {
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException e) {
            return false; // not even of the right length
        }
    }

    private static RSAPublicKeySpec publishedKey() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var discovery = get(http, TestIssuer.sharedUrl() + "/.well-known/openid-configuration");
            var key = get(http, discovery.path("jwks_uri").asText()).at("/keys/0");
            return new RSAPublicKeySpec(number(key, "n"), number(key, "e"));
        }
    }

    private static JsonNode get(HttpClient http, String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static BigInteger number(JsonNode key, String field) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(field).asText()));
    }
}
