package org.nengquan.stack;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The key pair of the test issuer: one per JVM, whichever class loader asks. */
final class TestKeys {

    /** The key id that the issuer publishes. */
    static final String ID = "test";

    private static final String PRIVATE_KEY = "nengquan.stack.issuer.key";
    private static final int BITS = 2048;

    private TestKeys() {}

    static KeyPair shared() {
        synchronized (SharedLock.WORD) {
            if (System.getProperty(PRIVATE_KEY) == null) {
                var encoded = fresh().getPrivate().getEncoded();
                System.setProperty(PRIVATE_KEY, Base64.getEncoder().encodeToString(encoded));
            }
            return read(Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY)));
        }
    }

    /** A pair that nobody has published; made once, because a walk over all routes forges thousands of tokens. */
    static KeyPair unpublished() {
        return Unpublished.PAIR;
    }

    private static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair read(byte[] pkcs8) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            BigInteger exponent = secret.getPublicExponent();
            return new KeyPair(factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), exponent)), secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Unpublished {
        private static final KeyPair PAIR = fresh();
    }
}
