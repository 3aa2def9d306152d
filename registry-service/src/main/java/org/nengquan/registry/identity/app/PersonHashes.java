package org.nengquan.registry.identity.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Stands for a natural person without saying who it is: HMAC-SHA256 under a secret salt of this installation. The same
 * person gives the same hash, so that surveillance sees who acts for two accounts (办法§16); without the salt not even all
 * identity numbers tried one by one lead back (个人信息保护).
 */
@ApplicationScoped
public class PersonHashes {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec salt;

    PersonHashes(IdentityConfig config) {
        this.salt = new SecretKeySpec(config.personSalt().getBytes(UTF_8), ALGORITHM);
    }

    /** By the number of the identity card (居民身份证): the same person under any login. */
    public String ofIdentityNumber(String number) {
        return hash("identity-number|" + number);
    }

    /** By the login name where no number was given: finds only who uses one login for two accounts. */
    public String ofUsername(String username) {
        return hash("username|" + username);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(salt);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
