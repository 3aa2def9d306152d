package org.nengquan.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks a credential as a 节能审查 officer would: with the published key and the status list fetched some time before,
 * nothing else. Knows the standards only and shares no code with the registry.
 */
final class OfflineOfficer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode key;
    private final String statusList;

    OfflineOfficer(String jwks, String statusList) throws IOException {
        this.key = JSON.readTree(jwks).path("keys").path(0);
        this.statusList = statusList;
    }

    /** The claims, if the signature is the registry's; else the officer does not read on. */
    JsonNode claims(String jws) throws GeneralSecurityException, IOException {
        String[] parts = jws.split("\\.");
        JsonNode header = JSON.readTree(decoded(parts[0]));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(publicKey());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        boolean ours = "ES256".equals(header.path("alg").asText())
                && key.path("kid").equals(header.path("kid"))
                && signature.verify(decoded(parts[2]));
        if (!ours) {
            throw new GeneralSecurityException("not signed by the registry");
        }
        return JSON.readTree(decoded(parts[1]));
    }

    /** Whether the credential still held when the list was fetched. */
    boolean stillHolds(String jws) throws GeneralSecurityException, IOException, DataFormatException {
        int index = claims(jws).at("/status/status_list/idx").asInt();
        Inflater inflater = new Inflater();
        inflater.setInput(decoded(claims(statusList).at("/status_list/lst").asText()));
        byte[] bits = new byte[index / 8 + 1];
        inflater.inflate(bits);
        inflater.end();
        return (bits[index / 8] >> index % 8 & 1) == 0;
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(
                new BigInteger(1, decoded(key.path("x").asText())),
                new BigInteger(1, decoded(key.path("y").asText())));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
