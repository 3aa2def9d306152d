package org.nengquan.local.realm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The one password of all demo people, hashed once and cheaply.
 *
 * <p>Cheaply, because it is printed in the README anyhow and a season logs in three hundred people; the realm of every
 * other installation keeps Keycloak's own, costly hash.
 */
final class DemoPassword {
    private static final String ALGORITHM = "pbkdf2-sha256";
    private static final int ITERATIONS = 1_000;
    private static final int KEY_BITS = 512;
    private static final byte[] SALT = "nengquan-demo-01".getBytes(StandardCharsets.US_ASCII);

    /** With any other policy Keycloak would hash each password anew at the first login. */
    static final String POLICY = "hashAlgorithm(%s) and hashIterations(%d)".formatted(ALGORITHM, ITERATIONS);

    private DemoPassword() {}

    /** A credential as a realm file holds it. */
    static Map<String, String> credential(String password) {
        var base64 = Base64.getEncoder();
        return Map.of(
                "type",
                "password",
                "secretData",
                "{\"value\":\"%s\",\"salt\":\"%s\"}"
                        .formatted(base64.encodeToString(hash(password)), base64.encodeToString(SALT)),
                "credentialData",
                "{\"hashIterations\":%d,\"algorithm\":\"%s\"}".formatted(ITERATIONS, ALGORITHM));
    }

    private static byte[] hash(String password) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ITERATIONS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
