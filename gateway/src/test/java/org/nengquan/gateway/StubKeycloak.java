package org.nengquan.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The authorization code flow with PKCE and refresh, for one person who always says yes. */
final class StubKeycloak {
    static final AtomicInteger REFRESHES = new AtomicInteger();
    /** Life of the ID tokens given out; short ones make the gateway refresh. */
    static volatile int lifeSeconds = 300;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> challengeByCode = new ConcurrentHashMap<>();
    private final HttpServer server;

    StubKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String base = "/realms/nengquan";
        server.createContext(base + "/.well-known/openid-configuration", call -> answer(call, 200, discovery()));
        server.createContext(base + "/certs", call -> answer(call, 200, keys()));
        server.createContext(base + "/auth", this::authorize);
        server.createContext(base + "/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/realms/nengquan";
    }

    void stop() {
        server.stop(0);
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer(),
                "jwks_uri", issuer() + "/certs",
                "authorization_endpoint", issuer() + "/auth",
                "token_endpoint", issuer() + "/token",
                "end_session_endpoint", issuer() + "/logout");
    }

    private static Map<String, Object> keys() {
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
                        Tokens.KEY_ID,
                        "n",
                        unsigned(Tokens.publicKey().getModulus().toByteArray()),
                        "e",
                        unsigned(Tokens.publicKey().getPublicExponent().toByteArray()))));
    }

    private void authorize(HttpExchange call) throws IOException {
        var query = form(call.getRequestURI().getRawQuery());
        String code = "code-" + challengeByCode.size();
        challengeByCode.put(code, query.get("code_challenge"));
        call.getResponseHeaders()
                .set("Location", query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        call.sendResponseHeaders(302, -1);
        call.close();
    }

    private void token(HttpExchange call) throws IOException {
        var form = form(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (form.get("grant_type").equals("refresh_token")) {
            REFRESHES.incrementAndGet();
            answer(call, 200, tokens(300));
            return;
        }
        boolean proven = sha256(form.get("code_verifier")).equals(challengeByCode.remove(form.get("code")));
        answer(call, proven ? 200 : 400, proven ? tokens(lifeSeconds) : Map.of("error", "invalid_grant"));
    }

    private Map<String, Object> tokens(int life) {
        return Map.of(
                "token_type", "Bearer",
                "expires_in", 300,
                "access_token", Tokens.access(issuer(), "wang"),
                "id_token", Tokens.id(issuer(), "wang", life),
                "refresh_token", Tokens.access(issuer(), "refresh"));
    }

    private void answer(HttpExchange call, int status, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private static Map<String, String> form(String raw) {
        Map<String, String> form = new HashMap<>();
        Arrays.stream(raw.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return form;
    }

    private static String sha256(String verifier) {
        try {
            return unsigned(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(byte[] bytes) {
        byte[] magnitude = bytes.length % 2 == 1 && bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
