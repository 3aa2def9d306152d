package org.nengquan.registry.gate.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.nengquan.problem.Problems;
import org.nengquan.problem.domain.Text;
import org.nengquan.registry.gate.app.Signer;

/**
 * Signs with ES256 and the elliptic-curve JWK of {@code nengquan.gate.signing-jwk}. Without one nothing is signed: a
 * word that nobody can check is worth less than none. {@code ephemeral} makes a key for this process only, for tests and
 * demonstrations.
 */
@ApplicationScoped
class JwkSigner implements Signer {

    private static final String EPHEMERAL = "ephemeral";
    private static final Duration LATER = Duration.ofMinutes(5);

    private final Optional<PublicJsonWebKey> key;

    JwkSigner(@ConfigProperty(name = "nengquan.gate.signing-jwk") Optional<String> jwk) {
        this.key = jwk.filter(text -> !text.isBlank()).map(JwkSigner::read);
    }

    @Override
    public String sign(String type, Map<String, Object> claims) {
        PublicJsonWebKey signing = key.orElseThrow(() -> Problems.unavailable(
                LATER, Text.of("签名密钥尚未配置", "The signing key of this installation is not configured")));
        JwtClaims content = new JwtClaims();
        claims.forEach(content::setClaim);
        JsonWebSignature jws = new JsonWebSignature();
        jws.setHeader("typ", type);
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(signing.getKeyId());
        jws.setKey(signing.getPrivateKey());
        jws.setPayload(content.toJson());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the signing key cannot sign", e);
        }
    }

    @Override
    public String publicKeys() {
        return new JsonWebKeySet(key.map(List::<JsonWebKey>of).orElse(List.of()))
                .toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static PublicJsonWebKey read(String text) {
        try {
            PublicJsonWebKey read = text.equals(EPHEMERAL)
                    ? EcJwkGenerator.generateJwk(EllipticCurves.P256)
                    : new EllipticCurveJsonWebKey(JsonUtil.parseJson(text));
            if (read.getKeyId() == null) {
                read.setKeyId(read.calculateBase64urlEncodedThumbprint("SHA-256"));
            }
            return read;
        } catch (JoseException e) {
            throw new IllegalStateException("nengquan.gate.signing-jwk is not a JWK on the curve P-256", e);
        }
    }
}
