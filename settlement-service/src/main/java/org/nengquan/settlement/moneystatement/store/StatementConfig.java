package org.nengquan.settlement.moneystatement.store;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

@ConfigMapping(prefix = "nengquan.statement")
interface StatementConfig {

    /** The exchange's private Ed25519 key: PKCS#8, base64. Missing: days end without a statement and say so. */
    Optional<String> privateKey();

    /** Its public key: X.509, base64. One that does not belong to the private key stops the start. */
    Optional<String> publicKey();
}
