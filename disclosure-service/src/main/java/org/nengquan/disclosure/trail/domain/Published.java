package org.nengquan.disclosure.trail.domain;

/**
 * The leaf of the public log that tells of an event.
 *
 * @param leaf its index
 * @param hash its hash, SHA-256 in hexadecimal
 * @param nonce what opens its commitment to the event; empty for those who may not have it
 */
public record Published(long leaf, String hash, String nonce) {

    Published withoutNonce() {
        return new Published(leaf, hash, "");
    }
}
