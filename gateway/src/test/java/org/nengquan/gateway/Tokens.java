package org.nengquan.gateway;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;

/** Tokens as our realm writes them, and forgeries. */
final class Tokens {
    static final KeyPair KEYS = newKeys();
    static final String KEY_ID = "door";

    private Tokens() {}

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAPublicKey publicKey() {
        return (RSAPublicKey) KEYS.getPublic();
    }

    static String access(String issuer, String username) {
        return sign(accessClaims(issuer, username), KEYS, KEY_ID);
    }

    static String id(String issuer, String username, int lifeSeconds) {
        var claims = accessClaims(issuer, username);
        claims.put("aud", "nengquan-gateway");
        claims.put("typ", "ID");
        claims.put("sid", "session-of-" + username);
        claims.put("exp", claims.get("iat").hashCode() + lifeSeconds);
        return sign(claims, KEYS, KEY_ID);
    }

    static Map<String, Object> accessClaims(String issuer, String username) {
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", "nengquan");
        claims.put("typ", "Bearer");
        claims.put("sub", "subject-of-" + username);
        claims.put("preferred_username", username);
        claims.put("name", "王 " + username);
        claims.put("organization", Map.of("91410100000000000X", Map.of("name", List.of("郑州某公司"))));
        claims.put("region", "410100");
        claims.put("realm_access", Map.of("roles", List.of("participant.trader", "offline_access")));
        claims.put("iat", now);
        claims.put("exp", now + 300);
        return claims;
    }

    static Map<String, String> forgeries(String issuer) {
        var foreign = accessClaims("http://localhost:1/realms/elsewhere", "f");
        var audience = accessClaims(issuer, "f");
        audience.put("aud", "account");
        var expired = accessClaims(issuer, "f");
        expired.put("iat", Instant.now().getEpochSecond() - 3600);
        expired.put("exp", Instant.now().getEpochSecond() - 3000);
        return Map.of(
                "alg none", unsigned(accessClaims(issuer, "f")),
                "hs256 with the public key",
                        Jwt.claims(accessClaims(issuer, "f"))
                                .jws()
                                .keyId(KEY_ID)
                                .sign(new SecretKeySpec(publicKey().getEncoded(), "HmacSHA256")),
                "foreign issuer", sign(foreign, KEYS, KEY_ID),
                "wrong audience", sign(audience, KEYS, KEY_ID),
                "expired", sign(expired, KEYS, KEY_ID),
                "unknown key", sign(accessClaims(issuer, "f"), newKeys(), "unknown"),
                "stolen key id", sign(accessClaims(issuer, "f"), newKeys(), KEY_ID),
                "id token", id(issuer, "f", 300),
                "nonsense", "nonsense");
    }

    private static String sign(Map<String, Object> claims, KeyPair keys, String keyId) {
        return Jwt.claims(claims).jws().keyId(keyId).sign(keys.getPrivate());
    }

    private static String unsigned(Map<String, Object> claims) {
        String signed = sign(claims, KEYS, KEY_ID);
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + signed.split("\\.")[1] + ".";
    }
}
