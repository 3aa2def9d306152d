package org.nengquan.disclosure.sharing.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How the platform knows that a record is ours, whole, and not of long ago. */
final class PushSignature {
    private static final String ALGORITHM = "HmacSHA256";

    private PushSignature() {}

    /** HMAC-SHA256 over delivery, time and body, one a line, in small hexadecimal digits. */
    static String of(String key, String delivery, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal((delivery + "\n" + timestamp + "\n" + body).getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
