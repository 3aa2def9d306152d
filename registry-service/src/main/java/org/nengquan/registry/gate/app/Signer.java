package org.nengquan.registry.gate.app;

import java.util.Map;

/** Signs what officers check offline. The key is the installation's and comes from outside. */
public interface Signer {

    /**
     * A compact JWS over these claims; 503 if the installation has no key.
     *
     * @param type the token's {@code typ}
     */
    String sign(String type, Map<String, Object> claims);

    /** The public key as a JWK set; empty set if the installation has no key. */
    String publicKeys();
}
