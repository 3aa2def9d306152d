package org.nengquan.settlement.digest.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Random bytes that nobody can guess. */
@ApplicationScoped
public class Salts {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /** 16 bytes in 32 hexadecimal digits. */
    public String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
