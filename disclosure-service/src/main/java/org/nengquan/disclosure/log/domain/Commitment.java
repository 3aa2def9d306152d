package org.nengquan.disclosure.log.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Binds the public log to what it does not show: SHA-256 over a label, a random nonce and the whole event.
 *
 * <p>The nonce is what keeps it secret: there are so few enterprises that a bare hash would be guessed in a second.
 * Whoever is given nonce and event can check that this event, and no other, was meant.
 */
public record Commitment(Hash hash) {

    /** Length of a nonce in bytes. */
    public static final int NONCE_BYTES = 32;

    private static final byte[] LABEL = "nengquan/commitment/v1\0".getBytes(UTF_8);

    public static Commitment of(byte[] nonce, byte[] event) {
        if (nonce.length != NONCE_BYTES) {
            throw new IllegalArgumentException("a nonce has " + NONCE_BYTES + " bytes");
        }
        return new Commitment(Hash.sha256(LABEL, nonce, event));
    }
}
