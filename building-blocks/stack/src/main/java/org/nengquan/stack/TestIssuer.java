package org.nengquan.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Stands in for Keycloak where only its signature matters: a discovery document and a key set. */
public final class TestIssuer {

    private static final String URL = "nengquan.stack.issuer";
    private static final String REALM = "/realms/nengquan";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestIssuer() {}

    /** The address of this JVM's issuer, as it stands in {@code iss}. */
    static String sharedUrl() {
        return System.getProperty(URL, "http://issuer.is.not.started");
    }

    /** Once in a JVM; whoever calls holds the {@link SharedLock}. */
    static void start() {
        if (System.getProperty(URL) != null) {
            return;
        }
        var keys = TestKeys.shared();
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var url = "http://localhost:" + server.getAddress().getPort() + REALM;
            var discovery = json(discovery(url));
            var keySet = json(keySet(keys));
            server.createContext(REALM + "/.well-known/openid-configuration", exchange -> answer(exchange, discovery));
            server.createContext(REALM + "/protocol/openid-connect/certs", exchange -> answer(exchange, keySet));
            server.start();
            System.setProperty(URL, url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> discovery(String url) {
        var endpoints = url + "/protocol/openid-connect/";
        return Map.of(
                "issuer",
                url,
                "jwks_uri",
                endpoints + "certs",
                "authorization_endpoint",
                endpoints + "auth",
                "token_endpoint",
                endpoints + "token",
                "userinfo_endpoint",
                endpoints + "userinfo",
                "end_session_endpoint",
                endpoints + "logout",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "code_challenge_methods_supported",
                List.of("S256"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private static Map<String, Object> keySet(KeyPair keys) {
        var key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        TestKeys.ID,
                        "n",
                        unsigned(key.getModulus()),
                        "e",
                        unsigned(key.getPublicExponent()))));
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        var magnitude = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }

    private static byte[] json(Map<String, Object> document) {
        try {
            return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
