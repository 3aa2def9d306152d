package org.nengquan.stack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Access tokens in exactly the shape that our Keycloak realm gives them, and forgeries that every service must refuse. */
public final class TestTokens {

    private static final String FORGER = "forger";
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LIFE = Duration.ofMinutes(5);

    private TestTokens() {}

    /**
     * A token that is good for five minutes.
     *
     * @param uscc alias of the person's Organization; empty for a person of none
     * @param regionCode six digits; empty for a person of none
     */
    public static String of(String username, String uscc, String regionCode, String... roles) {
        return trusted(
                new TokenClaims(username, List.of(roles)).organization(uscc).region(regionCode));
    }

    /** Unsigned, and says so: {@code alg: none}. */
    public static String algNone(String... roles) {
        return TokenWriter.unsigned(claims(FORGER, roles).toMap(CLOCK.instant(), LIFE));
    }

    /** Signed with HMAC, the issuer's public key taken for the secret. */
    public static String hs256(String... roles) {
        return TokenWriter.hmac(
                claims(FORGER, roles).toMap(CLOCK.instant(), LIFE),
                TestKeys.shared().getPublic().getEncoded());
    }

    /** Rightly signed, but by its own word from another issuer. */
    public static String foreignIssuer(String... roles) {
        return trusted(claims(FORGER, roles).with("iss", "http://localhost:1/realms/elsewhere"));
    }

    /** Rightly signed, but meant for somebody else. */
    public static String wrongAudience(String... roles) {
        return trusted(claims(FORGER, roles).with("aud", "account"));
    }

    /** Was good an hour ago. */
    public static String expired(String... roles) {
        return trusted(claims(FORGER, roles), CLOCK.instant().minus(Duration.ofHours(1)));
    }

    /** Signed by a key that the issuer never published, under a key id of its own. */
    public static String unknownKey(String... roles) {
        return TokenWriter.rsa(claims(FORGER, roles).toMap(CLOCK.instant(), LIFE), TestKeys.unpublished(), "unknown");
    }

    /** Signed by a foreign key under the issuer's own key id. */
    public static String stolenKeyId(String... roles) {
        return TokenWriter.rsa(claims(FORGER, roles).toMap(CLOCK.instant(), LIFE), TestKeys.unpublished(), TestKeys.ID);
    }

    /** An ID token of the portal's client, offered as if it were an access token. */
    public static String idToken(String... roles) {
        return trusted(claims(FORGER, roles).with("typ", "ID").with("aud", "nengquan-gateway"));
    }

    /** Every forgery by its name, each claiming these roles. */
    public static Map<String, String> forgeries(String... roles) {
        return Map.of(
                "alg none", algNone(roles),
                "hs256", hs256(roles),
                "foreign issuer", foreignIssuer(roles),
                "wrong audience", wrongAudience(roles),
                "expired", expired(roles),
                "unknown key", unknownKey(roles),
                "stolen key id", stolenKeyId(roles),
                "id token", idToken(roles));
    }

    private static TokenClaims claims(String username, String... roles) {
        return new TokenClaims(username, List.of(roles));
    }

    private static String trusted(TokenClaims claims) {
        return trusted(claims, CLOCK.instant());
    }

    private static String trusted(TokenClaims claims, Instant issuedAt) {
        return TokenWriter.rsa(claims.toMap(issuedAt, LIFE), TestKeys.shared(), TestKeys.ID);
    }
}
