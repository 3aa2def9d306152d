package org.nengquan.settlement.moneystatement.app;

import java.util.Optional;

/** Signs for the exchange. The key comes from outside; an installation may put national algorithms behind this port. */
public interface Signer {

    /** The signature; empty if no key was given, for nothing is ever signed with a key that was made up. */
    Optional<Signature> sign(byte[] document);

    /** Which key is the present one; empty if none was given. */
    Optional<String> keyId();

    /** Whether the present key has signed this. */
    boolean verify(byte[] document, byte[] signature);

    /**
     * A signature.
     *
     * @param keyId which key: the first 16 hexadecimal digits of the SHA-256 of the public key
     * @param algorithm such as {@code Ed25519}
     * @param publicKey X.509, base64
     * @param bytesHex the signature
     */
    record Signature(String keyId, String algorithm, String publicKey, String bytesHex) {}
}
