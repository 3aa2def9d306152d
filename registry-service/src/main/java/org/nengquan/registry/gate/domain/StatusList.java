package org.nengquan.registry.gate.domain;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.Deflater;

/**
 * Which credentials no longer hold: one bit for each, the lowest bit of the first byte for index 0, compressed with ZLIB
 * and written in base64url (the form of the IETF's Token Status List). It tells nothing about a credential except to
 * whoever has it.
 */
public final class StatusList {

    private static final int BITS = 8;
    private static final int CHUNK = 1024;

    /** At least this many, so that the length does not tell how many credentials there are. */
    private static final int LEAST = 8192;

    private StatusList() {}

    /** The list with these indices set. */
    public static String encoded(Collection<Long> revoked) {
        int highest = Math.toIntExact(
                revoked.stream().mapToLong(Long::longValue).max().orElse(0));
        byte[] bits = new byte[Math.max(LEAST, highest + 1) / BITS + 1];
        revoked.forEach(index -> {
            int at = Math.toIntExact(index);
            bits[at / BITS] |= (byte) (1 << at % BITS);
        });
        return Base64.getUrlEncoder().withoutPadding().encodeToString(compressed(bits));
    }

    private static byte[] compressed(byte[] bits) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(bits);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
