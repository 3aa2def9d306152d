package org.nengquan.stack;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a token says, claim by claim, as Keycloak writes it. */
final class TokenClaims {

    private final Map<String, Object> claims = new LinkedHashMap<>();

    TokenClaims(String username, List<String> roles) {
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iss", TestIssuer.sharedUrl());
        claims.put("aud", "nengquan");
        claims.put(
                "sub",
                UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                        .toString());
        claims.put("typ", "Bearer");
        claims.put("azp", "nengquan-gateway");
        claims.put("scope", "openid nengquan organization");
        claims.put("preferred_username", username);
        claims.put("realm_access", Map.of("roles", roles));
    }

    TokenClaims organization(String uscc) {
        return uscc.isEmpty() ? this : with("organization", Map.of(uscc, Map.of()));
    }

    TokenClaims region(String code) {
        return code.isEmpty() ? this : with("region", code);
    }

    TokenClaims with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    Map<String, Object> toMap(Instant issuedAt, Duration life) {
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("exp", issuedAt.plus(life).getEpochSecond());
        return claims;
    }
}
