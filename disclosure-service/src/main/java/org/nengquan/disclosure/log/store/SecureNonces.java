package org.nengquan.disclosure.log.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.nengquan.disclosure.log.app.Nonces;
import org.nengquan.disclosure.log.domain.Commitment;

@ApplicationScoped
class SecureNonces implements Nonces {

    private final SecureRandom random = new SecureRandom();

    @Override
    public byte[] next() {
        byte[] nonce = new byte[Commitment.NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }
}
