package org.nengquan.rights.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Stands for a login name within one account, outside the registry: who has a token before him can tell whether it is this
 * person's, who reads the topic finds no names, and one person's hashes of two accounts do not look alike. In small
 * letters, as Keycloak keeps login names.
 */
public final class LoginHash {
    private static final String FORM = "nengquan.representative.v1\n%s\n%s";

    private LoginHash() {}

    /** SHA-256 of the three lines of the contract (contracts/README.md), in 64 small hexadecimal digits. */
    public static String of(String uscc, String username) {
        String text = FORM.formatted(uscc, username.toLowerCase(Locale.ROOT));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
