package org.nengquan.gateway.session.app;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The token that a command from a browser has to carry in a header: HMAC-SHA-256 of the session's id.
 *
 * <p>Another site can make a browser send our cookie but can neither read this token nor set the header. Computed and
 * not stored, so that every replica with the same secret agrees and a restart forgets nobody.
 */
@ApplicationScoped
public class CsrfTokens {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    CsrfTokens(SessionConfig config) {
        this.key = new SecretKeySpec(config.secret().map(CsrfTokens::derived).orElseGet(CsrfTokens::random), ALGORITHM);
    }

    /** The token of this session, in base64url without padding. */
    public String of(String sessionId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, sessionId));
    }

    /** Whether this is the session's token; takes as long for a wrong one as for the right one. */
    public boolean matches(String sessionId, @Nullable String token) {
        return token != null && MessageDigest.isEqual(bytes(of(sessionId)), bytes(token));
    }

    /** Not the secret itself, which already encrypts cookies: one key, one use. */
    private static byte[] derived(String secret) {
        return mac(new SecretKeySpec(bytes(secret), ALGORITHM), "csrf");
    }

    private static byte[] random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", broken);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What sessions are protected with. */
    @ConfigMapping(prefix = "nengquan.session")
    interface SessionConfig {

        /**
         * At least 32 characters, the same on every replica. Empty: made up at start, so that a restart logs everybody
         * out and replicas do not know each other's sessions.
         */
        Optional<String> secret();
    }
}
