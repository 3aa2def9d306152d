package org.nengquan.settlement.moneystatement.store;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.nengquan.settlement.digest.domain.Sha256;
import org.nengquan.settlement.moneystatement.app.Signer;

/** Signs with a key pair of the configuration, which it tries once at the start. */
@Startup
@ApplicationScoped
class Ed25519Signer implements Signer {
    private static final String ALGORITHM = "Ed25519";
    private static final int KEY_ID_DIGITS = 16;

    private final Optional<Pair> keys;

    Ed25519Signer(StatementConfig config) {
        this.keys = config.privateKey().flatMap(own -> config.publicKey().map(shown -> pair(own, shown)));
        byte[] trial = "trial".getBytes(StandardCharsets.UTF_8);
        sign(trial)
                .ifPresent(signature -> mustBelong(verify(trial, HexFormat.of().parseHex(signature.bytesHex()))));
    }

    private record Pair(PrivateKey own, PublicKey shown) {}

    @Override
    public Optional<Signature> sign(byte[] document) {
        return keys.map(pair -> sign(pair, document));
    }

    @Override
    public Optional<String> keyId() {
        return keys.map(pair -> keyId(pair.shown));
    }

    @Override
    public boolean verify(byte[] document, byte[] signature) {
        return keys.filter(pair -> verify(pair, document, signature)).isPresent();
    }

    private static String keyId(PublicKey shown) {
        return Sha256.of(shown.getEncoded()).substring(0, KEY_ID_DIGITS);
    }

    private static Signature sign(Pair pair, byte[] document) {
        try {
            var signing = java.security.Signature.getInstance(ALGORITHM);
            signing.initSign(pair.own);
            signing.update(document);
            return new Signature(
                    keyId(pair.shown),
                    ALGORITHM,
                    Base64.getEncoder().encodeToString(pair.shown.getEncoded()),
                    HexFormat.of().formatHex(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key cannot sign", e);
        }
    }

    private static boolean verify(Pair pair, byte[] document, byte[] signature) {
        try {
            var verifying = java.security.Signature.getInstance(ALGORITHM);
            verifying.initVerify(pair.shown);
            verifying.update(document);
            return verifying.verify(signature);
        } catch (GeneralSecurityException unreadable) {
            return false;
        }
    }

    private static void mustBelong(boolean belong) {
        if (!belong) {
            throw new IllegalStateException("nengquan.statement.public-key is not that of the private key");
        }
    }

    private static Pair pair(String own, String shown) {
        try {
            var factory = KeyFactory.getInstance(ALGORITHM);
            return new Pair(
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getDecoder().decode(own))),
                    factory.generatePublic(
                            new X509EncodedKeySpec(Base64.getDecoder().decode(shown))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("nengquan.statement.* is not an Ed25519 key pair", e);
        }
    }
}
